/**
 * The markup of WordPress, as data. None of it is a public interface and any of it can change with a release, so each
 * group says where it was seen; tests/fixtures/platforms/wordpress holds a page for each.
 */

/** The block editor. Read in the markup of WordPress 6.1, 6.8 and 7.1; the same with and without the canvas frame. */
export const EDITOR = {
  /** `body` of post.php and post-new.php when the block editor serves them. Set by the server, so there at once. */
  bodyClass: 'block-editor-page',
  /** What the editor draws itself into. */
  app: '#editor, #site-editor',
  /** The frame that holds the text in newer versions. Its title is translated; its name is not. */
  canvasFrame: 'iframe[name="editor-canvas"]',
  /** Holds title and blocks: the `body` of the canvas frame, or an element of the page where there is no frame. */
  canvas: '.editor-styles-wrapper',
  /** The list of all blocks. The title stands outside of it. */
  rootList: '.is-root-container',
  /** Every block, containers included. Its value is the block's client id: the same until the page is reloaded. */
  block: '[data-block]',
  blockIdAttribute: 'data-block',
  blockTypeAttribute: 'data-type',
  /** Where a template is shown around the post, only what is inside this block is the post. */
  postContent: '[data-type="core/post-content"]',
  title: '.editor-post-title__input, .editor-post-title, [data-type="core/post-title"]',
  /** Custom HTML is edited as its source, where newer versions show what it makes. Read in 6.2. */
  htmlSource: '[data-type="core/html"] textarea',
  /** The Classic block, while TinyMCE has not drawn its text yet. Read in 6.2; 7.1 edits it in a dialogue. */
  undrawn: '.block-library-rich-text__tinymce:empty',
  /** An embedded page that the editor loads, or cannot show. The page it is published on may. Read in 6.2 and 7.1. */
  embed: '[data-type="core/embed"]',
  loadingEmbed: '.wp-block-embed.is-loading',
  placeholderClass: 'components-placeholder',
  embedFailed: '.components-placeholder__error',
  selectedBlocks: ['.is-selected', '.is-multi-selected'],
  /** The serialised post, in the code editor. There is no canvas then. Read in 6.2 and 7.1. */
  codeEditor: 'textarea.editor-post-text-editor',
  /**
   * What is shown is not the post: a way back from a pattern or template that was opened from it; the source of the
   * template, which the site editor of 6.2 shows.
   */
  back: '.editor-document-bar__back-button, .edit-site-code-editor',
  /** Carries the post's id from the start, also for a new post whose address does not. */
  postId: '#post_ID',
  /** Only where a new post was opened. */
  newMark: '#auto_draft',
} as const;

/** The posts a Query Loop shows, each with its title. */
export const OTHER_POSTS = '.wp-block-post-template';

/**
 * Blocks that WordPress fills with what stands elsewhere: titles and beginnings of other pages, comments, menus, the
 * number of a footnote. The same classes in the editor and on published pages. Read in 6.2 and 7.1.
 */
const MADE_OF_OTHERS = [
  OTHER_POSTS,
  '.wp-block-latest-posts',
  '.wp-block-latest-comments',
  '.wp-block-rss',
  '.wp-block-archives',
  '.wp-block-categories',
  '.wp-block-tag-cloud',
  '.wp-block-calendar',
  '.wp-block-page-list',
  '.wp-block-navigation',
  'sup[data-fn]',
];

/** Holds an embedded page: in what is saved, its address alone. */
export const EMBED_WRAPPER = 'wp-block-embed__wrapper';

/** Notes to the text above them, with a link back to each place (6.3 and later). */
export const FOOTNOTES = '.wp-block-footnotes';

/** The classic editor. Read in 6.2 and 7.1, whose TinyMCE is the same 4.9. */
export const CLASSIC = {
  /** Holds both views of the text; which of them is shown is told by its class alone. */
  wrap: '#wp-content-wrap',
  visualClass: 'tmce-active',
  /** Both views, inside of what holds them. */
  container: '#wp-content-editor-container',
  /** The frame of the visual view. It stays while the other is shown. */
  frame: 'iframe#content_ifr',
  /** The text in the frame. TinyMCE makes it editable, and puts the text in afterwards. */
  body: 'body[contenteditable]',
  /** The text view. While the visual one is shown it holds an older state of the text. */
  area: 'textarea#content',
  title: 'input#title',
  caption: 'wp-caption-dd',
  /** Shows what a shortcode or an address stands for. */
  viewClass: 'wpview',
  gallery: '[data-wpview-type="gallery"]',
} as const;

/** What TinyMCE and WordPress draw into the text for the editor's use alone. Seen in the same versions. */
export const CLASSIC_FURNITURE = [
  '[data-mce-bogus="all"]',
  '[data-mce-type="bookmark"]',
  // Stand for "more" and page breaks.
  'img[data-mce-placeholder]',
  '.wpview-error',
].join(', ');

/** Parts of the canvas that the editor draws for its own use: no text of the author's. Seen in the same versions. */
export const EDITOR_FURNITURE = [
  '.block-list-appender',
  '.block-editor-default-block-appender',
  '.block-editor-block-list__insertion-point',
  '.block-editor-inserter',
  '.components-placeholder',
  '.components-spinner',
  '.components-resizable-box__handle',
  '.components-drop-zone',
  '.components-visually-hidden',
  '.block-editor-warning',
  '[data-rich-text-placeholder]',
  // Stands in the Classic block, with the text.
  '.block-library-classic__toolbar',
  CLASSIC_FURNITURE,
  // Names of breaks that the page is shown with, or without, elsewhere.
  '[data-type="core/more"]',
  '[data-type="core/nextpage"]',
  // Repeats the link of the file's name.
  '.wp-block-file__button',
  '.wp-block-file__button-richtext-wrapper',
  // Not shown on the published page either (7.x).
  '.is-block-hidden',
  ...MADE_OF_OTHERS,
].join(', ');

/** Marks of a page that WordPress published. Themes may take away any of them. */
export const PUBLISHED = {
  marks: [
    'meta[name=generator][content^="WordPress"]',
    'link[rel="https://api.w.org/"]',
    '.wp-block-post-content',
    '.wp-block-heading',
    '.wp-singular',
    '.entry-content',
  ].join(', '),
  /** Block themes; classic themes. */
  content: '.wp-block-post-content, .entry-content',
  titles: 'h1, .wp-block-post-title, .entry-title',
  furniture: [
    '#wpadminbar',
    '.screen-reader-text.skip-link',
    // What the player of films and sounds draws around them, with words for its controls.
    '.mejs-offscreen',
    '.mejs-layers',
    '.mejs-controls',
    '.entry-meta',
    '.entry-footer',
    '.post-navigation',
    '.post-edit-link',
    '.wp-block-comments',
    '.wp-block-post-comments-form',
    '.wp-block-template-part footer',
    '.sharedaddy',
    '.jp-relatedposts',
    '.widget-area',
    '.wp-block-file__button',
    ...MADE_OF_OTHERS,
  ].join(', '),
  caption: 'wp-caption-text',
  /** Where the content of the one post of a page stands, the surest first. */
  contents: ['.wp-block-post-content, .entry-content', 'article', 'main, [role=main]'],
  /** Its title, likewise. The title of the site is a heading too in some themes, but stands outside of both. */
  ownTitles: ['.wp-block-post-title, .entry-title', 'main h1, article h1'],
  /** Lists of other posts, shown beside the one. */
  lists: '.wp-block-query, .wp-block-latest-posts, aside',
  /** A page that shows a part of the post: behind a password, or divided by the author. */
  partial: '.post-password-form, .post-nav-links, .page-links',
  /** The way to the editor, for those who may edit: in the toolbar, or below the post in classic themes. */
  edit: '#wp-admin-bar-edit a, a.post-edit-link',
  /** Links that tell where WordPress is installed, or where the site is, and what follows on that in them. */
  homes: [
    ['#wp-admin-bar-edit a, a.post-edit-link', /wp-admin\//u],
    ['link[rel=EditURI]', /xmlrpc\.php/u],
    ['link[rel="https://api.w.org/"]', /(?:index\.php\/)?wp-json\/|(?:index\.php)?\?rest_route=/u],
  ],
} as const;
