import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere on the page, where the browser would else open it in the page's place. Tells
 * whether one is being held over the page.
 */
export function useDroppedFile(onFile: (file: File) => void): 'file' | 'nothing' {
  const [hovering, setHovering] = useState<'file' | 'nothing'>('nothing');
  const take = useRef(onFile);
  take.current = onFile;

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setHovering('file');
      },
      { signal },
    );
    addEventListener(
      'dragleave',
      (event) => {
        // Null where the pointer has left the window, not gone from one element of it to the next.
        if (event.relatedTarget === null) setHovering('nothing');
      },
      { signal },
    );
    addEventListener(
      'drop',
      (event) => {
        setHovering('nothing');
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file !== undefined) take.current(file);
      },
      { signal },
    );
    return () => ended.abort();
  }, []);

  return hovering;
}
