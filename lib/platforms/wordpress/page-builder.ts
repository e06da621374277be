/**
 * Page builders: plugins that keep a page in a form of their own and bring an editor for it. What stands in WordPress's
 * editor is then a button that leads there, or the builder's shortcodes, and neither is the candidate's text.
 *
 * Names from the sources of Elementor 3, Divi 4 and 5, WPBakery 6 and 7 and Beaver Builder 2; none of them was run here.
 */

/** Parameters of the address while a builder is open: Divi, Beaver Builder, Elementor's frame, WPBakery's frame. */
const PARAMETERS = ['et_fb', 'fl_builder', 'elementor-preview', 'vc_editable'];

/** Actions of the editing screen that open a builder: Elementor, WPBakery. */
const ACTIONS = [
  ['action', 'elementor'],
  ['vc_action', 'vc_inline'],
] as const;

/** Marks of the classic editor of a page that a builder has taken over: WPBakery, Divi. */
const CLASSIC_MARKS = '.composer-switch.vc_backend-status, #et_pb_toggle_builder.et_pb_builder_is_used';

/** Class of the body while the page is Elementor's. Its button in the editor sets and takes away the class. */
const BODY_CLASS = 'elementor-editor-active';

/** The block that is all there is of such a page in the block editor: Divi, Beaver Builder. */
const LAUNCH_BLOCKS = '[data-type="divi/placeholder"], [data-type="fl-builder/layout"]';

/** Whether a page builder is open, or has taken over the page of a classic editor. As long as the page is not reloaded. */
export function isPageBuilder(page: Document, address: URL): boolean {
  const { searchParams } = address;
  return (
    PARAMETERS.some((name) => searchParams.has(name)) ||
    ACTIONS.some(([name, value]) => searchParams.get(name) === value) ||
    page.querySelector(CLASSIC_MARKS) !== null
  );
}

/** Whether the block editor shows but the way to a page builder now. `root`: its list of blocks. */
export function leadsToBuilder(page: Document, root: Element): boolean {
  return page.body.classList.contains(BODY_CLASS) || root.querySelector(LAUNCH_BLOCKS) !== null;
}
