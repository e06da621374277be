/**
 * The witness of rule 1: runs before the extension's content scripts, in the same isolated world, and notes each change
 * they make to the host's DOM.
 *
 * Hosts change their own DOM all the time, and a MutationObserver cannot tell who did it. What a content script does
 * goes through the DOM functions of its own world, which the host does not share. So each of those is wrapped: what
 * observers have gathered before the call is the host's and is thrown away; what they have gathered when it returns is
 * the extension's. Frames are watched from the moment the extension reaches into them.
 *
 * Not noted: what the host does in answer to an event, a focus or a click that the extension caused; that is not a write.
 * Shadow roots are the extension's own and no observer of the document sees into them.
 */
(() => {
  const REACTIONS = new Set(['focus', 'blur', 'click', 'dispatchEvent', 'constructor']);
  const writes = [];
  const observers = [];
  const watched = new WeakSet();
  let depth = 0;

  globalThis.hostWrites = () => writes.slice();
  watch(globalThis);

  /** A frame's window outlives its documents, but each document comes with DOM functions of its own. */
  function watch(realm) {
    if (watched.has(realm.document)) return;
    watched.add(realm.document);
    const observer = new realm.MutationObserver(() => {});
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(realm.document, everything);
    observers.push(observer);
    for (const name of Object.getOwnPropertyNames(realm)) {
      const prototype = domPrototype(realm, name);
      if (prototype) wrapAll(prototype, name);
    }
    wrapHandles(realm);
    wrapFrames(realm);
  }

  function domPrototype(realm, name) {
    const OTHERS = [
      'DOMTokenList',
      'CSSStyleDeclaration',
      'NamedNodeMap',
      'Range',
      'Selection',
      'StylePropertyMap',
      'Sanitizer',
    ];
    let value;
    try {
      value = realm[name];
    } catch {
      return null;
    }
    const prototype = typeof value === 'function' ? value.prototype : null;
    if (!prototype) return null;
    const isNode = prototype === realm.Node.prototype || prototype instanceof realm.Node;
    return isNode || OTHERS.includes(name) ? prototype : null;
  }

  function wrapAll(prototype, owner) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (REACTIONS.has(name) || !property.configurable) continue;
      const label = `${owner}.${name}`;
      if (typeof property.value === 'function') property.value = observed(property.value, label);
      else if (property.set) property.set = observed(property.set, label);
      else continue;
      Object.defineProperty(prototype, name, property);
    }
  }

  /** `dataset` and `style` take any name, so their setters are caught by a proxy in front of the real object. */
  function wrapHandles(realm) {
    for (const owner of ['HTMLElement', 'SVGElement', 'MathMLElement']) {
      for (const name of ['dataset', 'style', 'attributeStyleMap']) {
        const property = Object.getOwnPropertyDescriptor(realm[owner]?.prototype ?? {}, name);
        if (!property?.get) continue;
        const get = property.get;
        property.get = function () {
          return fronted(get.call(this), `${owner}.${name}`);
        };
        Object.defineProperty(realm[owner].prototype, name, property);
      }
    }
  }

  function fronted(real, label) {
    return new Proxy(real, {
      get: (target, key) => {
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, key, value) =>
        observed(() => Reflect.set(target, key, value, target), `${label}.${String(key)}`)(),
      deleteProperty: (target, key) =>
        observed(() => Reflect.deleteProperty(target, key), `${label}.${String(key)}`)(),
    });
  }

  function wrapFrames(realm) {
    for (const name of ['contentDocument', 'contentWindow']) {
      const property = Object.getOwnPropertyDescriptor(realm.HTMLIFrameElement.prototype, name);
      const get = property.get;
      property.get = function () {
        const value = get.call(this);
        watchInside(value);
        return value;
      };
      Object.defineProperty(realm.HTMLIFrameElement.prototype, name, property);
    }
  }

  /** A frame of another origin gives no document, and nothing can be written there either. */
  function watchInside(value) {
    try {
      const inside = value?.defaultView ?? value;
      if (inside?.document) watch(inside);
    } catch {}
  }

  function observed(original, label) {
    return function (...args) {
      if (depth === 0) gathered();
      depth += 1;
      try {
        return original.apply(this, args);
      } finally {
        depth -= 1;
        if (depth === 0) for (const record of gathered()) writes.push(described(record, label));
      }
    };
  }

  function gathered() {
    return observers.flatMap((observer) => observer.takeRecords());
  }

  function described(record, call) {
    const nodes = (list, sign) => Array.from(list, (node) => `${sign}${node.nodeName.toLowerCase()}`);
    const detail =
      record.attributeName ??
      [...nodes(record.addedNodes, '+'), ...nodes(record.removedNodes, '-')].join(' ');
    const place = [];
    for (let node = record.target; node && place.length < 4; node = node.parentNode) {
      place.unshift(node.nodeName.toLowerCase() + (node.id ? `#${node.id}` : ''));
    }
    return { call, kind: record.type, target: place.join(' > '), detail };
  }
})();
