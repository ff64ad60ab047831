/** Finds the literals of a TypeScript file that a person reads. */
import ts from 'typescript';

/** Attributes, properties and named parameters whose value a person reads or hears. */
const READ = new Set(
  'aria-label ariaLabel aria-description aria-roledescription aria-valuetext title label placeholder description tip heading message text words hint detail remedy caption sentence summary buttons'.split(
    ' ',
  ),
);
/** Functions whose arguments are read by a person. */
const TOLD = new Set([
  'notify',
  'alert',
  'announce',
  'confirm',
  'showErrorBox',
  'showMessageBox',
  'withVerb',
  'countWords',
]);
/** Attributes and properties of technical value. */
const TECHNICAL = new Set(
  'className class style d points transform viewBox aria-keyshortcuts keys accelerator id key role type kind href src rel placement sign serviceName pattern autoComplete inputMode slot'.split(
    ' ',
  ),
);
/** Names of keys on a keyboard, of HTTP and MIME, and of the program: the same in every language. */
const NAMES =
  /^(?:(?:Alt|Ctrl|Shift) [↑↓←→ ]+|(?:Alt|Ctrl|CmdOrCtrl|CommandOrControl|Control|Meta|Mod|Shift|Option|Cmd|Command|Super)\+\S.*|Enter|Escape|Esc|Tab|Home|End|Insert|Delete|Backspace|Space|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|F\d+|Shift|Control|Alt|Meta|Dead|Process|Unidentified|AltGraph|CapsLock|Return|Ctrl|Crosscheck)$/;
/** Matches `area.name`: the id of a message, which occurs wherever a label is chosen. */
const MESSAGE_ID = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+(?:-[a-z\d]+)*)+$/;
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}{2}/u;
/** Matches two words with a space between them. */
const TWO_WORDS = /[\p{L}\d’'“”)…,;:%]\s+[“(]?\p{L}{2}|\p{L}{2}[”),;:]*\s+[“(]?[\p{L}\d]/u;
const CAPITAL = /^[“(]?\p{Lu}[\p{Ll}’]/u;
const SENTENCE_END = /\p{L}[”)’]?[.?!…]$/u;
/** Marks the place of a value in a template. */
const FILLED = '\uFFFC';

/**
 * Collects the tags of a file: texts that a type names, like `'left open'` in `'accepted' | 'left open'` or in an
 * interface's keys, and texts in lists from which types are made. Programs compare them, nobody reads them.
 * @param {ts.SourceFile} file
 * @returns {string[]}
 */
export function tagsIn(file) {
  /** @type {string[]} */
  const tags = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) tags.push(node.literal.text);
    if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name)) tags.push(node.name.text);
    if (
      ts.isAsExpression(node) &&
      node.type.getText(file) === 'const' &&
      ts.isArrayLiteralExpression(node.expression)
    ) {
      for (const element of node.expression.elements) if (ts.isStringLiteral(element)) tags.push(element.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

/** @param {string} path @param {string} source */
export const parse = (path, source) =>
  ts.createSourceFile(
    path,
    source,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/**
 * @param {ts.SourceFile} file
 * @param {ReadonlySet<string>} tags
 * @returns {{ line: number, text: string }[]} what a person reads, with the line where it starts
 */
export function wordsIn(file, tags) {
  /** @type {{ line: number, text: string }[]} */
  const found = [];
  const note = (/** @type {ts.Node} */ node, /** @type {string} */ text) =>
    found.push({
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
      text: text.trim().replaceAll(/\s+/g, ' '),
    });
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (passedOver(node)) return;
    if (ts.isJsxText(node)) {
      if (LETTER.test(node.text) && !isKey(node)) note(node, node.text);
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = textOf(node);
      if (isRead(node, text, tags)) note(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.Node} node */
function textOf(node) {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join(FILLED);
  return ts.isStringLiteralLike(node) ? node.text : '';
}

/** Whether no literal in a branch of the tree is read: types, imports, thrown bugs, patterns, the console. */
function passedOver(/** @type {ts.Node} */ node) {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return true;
  if (ts.isInterfaceDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExternalModuleReference(node)) return true;
  if (ts.isNewExpression(node)) return /^RegExp$|Error$/.test(calledName(node));
  if (ts.isCallExpression(node))
    return /^(?:assert\w*|unreachable)$/.test(calledName(node)) || isConsole(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw';
  return false;
}

/** @param {ts.CallExpression | ts.NewExpression} call the name without what stands before its last point */
function calledName({ expression }) {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}
const isConsole = (/** @type {ts.Expression} */ called) =>
  ts.isPropertyAccessExpression(called) && ts.isIdentifier(called.expression) && called.expression.text === 'console';

/** @param {ts.Node} text the name of a key: `<Kbd>A</Kbd>` */
function isKey(text) {
  const { parent } = text;
  return (
    ts.isJsxElement(parent) &&
    /^kbd$/i.test(parent.openingElement.tagName.getText()) &&
    NAMES_OR_LETTER.test(text.getText().trim())
  );
}
const NAMES_OR_LETTER = new RegExp(`${NAMES.source}|^.$`, 'u');

/**
 * @param {ts.StringLiteralLike | ts.TemplateExpression} node
 * @param {string} text
 * @param {ReadonlySet<string>} tags
 */
function isRead(node, text, tags) {
  if (!LETTER.test(text) || MESSAGE_ID.test(text) || NAMES.test(text)) return false;
  const place = placeOf(node);
  if (place === 'technical') return false;
  if (place === 'read') return !text.startsWith('<');
  if (isTechnical(text) || tags.has(text)) return false;
  const withoutUnits = text.replaceAll(UNIT, FILLED);
  if (!LETTERS.test(withoutUnits)) return false;
  if (place === 'attribute' && CAPITAL.test(text)) return true;
  if (ts.isTemplateExpression(node) && GLUED.test(withoutUnits)) return true;
  const bare = withoutUnits.replaceAll(FILLED, 'x').trim();
  return (
    (CAPITAL_WORD.test(text.trim()) && !inFormats(node)) ||
    PHRASE.test(bare) ||
    (TWO_WORDS.test(bare) && (CAPITAL.test(bare) || SENTENCE_END.test(bare)))
  );
}
/**
 * Whether a node belongs to the importers, where a single word belongs to a file format: `Author` of a PDF, `Workbook`
 * of an Excel file.
 */
const inFormats = (/** @type {ts.Node} */ node) => node.getSourceFile().fileName.startsWith('src/main/importers/');

/** Matches a word beside a filled-in value, after a space or punctuation. */
const GLUED = /\uFFFC[”)]?[,;:]?\s+\p{L}{2}|\p{L}{2}[,;:]?\s+[“(]?\uFFFC/u;
/** Units of CSS and of files. */
const UNIT = /\uFFFC(?:px|em|rem|ms|deg)\b/gu;
/** Matches one word in the form of a label, `Saved`. */
const CAPITAL_WORD = /^\p{Lu}\p{Ll}+[?!…]?$/u;
/** Matches words and punctuation alone: no code, no pattern, no address. */
const PHRASE = /^[“(]?\p{L}[\p{L}\d’“”.,!?…-]*[)]?(?:\s[“(]?[\p{L}\d’“”.,!?…-]+[)]?)+$/u;
/** Whether a text is HTML, CSS, an SVG path, an address or a parameter of a header. */
const isTechnical = (/** @type {string} */ text) =>
  /^\s*<[!/\w]|^[a-z-]+:\/\/|^[MmLl] ?-?[\d.\uFFFC]|\w="|(?:^|\s)[a-z]+[A-Z]|^[\w-]+:[^;]+;|^[a-z-]+\(|[{}@\\]|[;?&]\s*[\w-]+=/u.test(
    text,
  );

/**
 * Tells the purpose of a literal by its place.
 * @param {ts.Node} node
 * @returns {'read' | 'technical' | 'attribute' | 'elsewhere'}
 */
function placeOf(node) {
  let child = node;
  for (let parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    if (
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      ts.isNonNullExpression(parent)
    )
      continue;
    if (ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)) continue;
    if (ts.isConditionalExpression(parent)) {
      if (parent.condition === child) return 'technical';
      continue;
    }
    if (ts.isBinaryExpression(parent)) {
      const { kind } = parent.operatorToken;
      if (COMPARISONS.has(kind)) return 'technical';
      if (kind === ts.SyntaxKind.InKeyword) return 'technical';
      continue;
    }
    if (ts.isArrayLiteralExpression(parent)) continue;
    if (ts.isCaseClause(parent)) return parent.expression === child ? 'technical' : 'elsewhere';
    // 'a b c'.split(' '), ['a', 'b'].includes(x); but ['a b', 'c d'].join(', ') is read.
    if (ts.isPropertyAccessExpression(parent))
      return ts.isArrayLiteralExpression(child) && !LOOKED_UP.has(parent.name.text) ? 'elsewhere' : 'technical';
    if (ts.isElementAccessExpression(parent) || ts.isComputedPropertyName(parent) || ts.isEnumMember(parent))
      return 'technical';
    if (ts.isPropertyAssignment(parent)) {
      if (parent.name === child) return 'technical';
      return named(parent.name.getText().replaceAll(/['"]/g, ''));
    }
    if (ts.isJsxAttribute(parent)) {
      const place = parent.name.getText() === 'name' ? 'technical' : named(parent.name.getText());
      return place === 'elsewhere' ? 'attribute' : place;
    }
    if (ts.isJsxExpression(parent)) {
      if (ts.isJsxAttribute(parent.parent)) continue;
      return 'read';
    }
    if (ts.isCallExpression(parent)) {
      if (parent.expression === child) return 'elsewhere';
      const name = calledName(parent);
      if (TOLD.has(name)) return 'read';
      return LOOKED_UP.has(name) ? 'technical' : 'elsewhere';
    }
    if (ts.isPropertyDeclaration(parent) && parent.name.getText() === 'name') return 'technical'; // a member of an error
    if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent))
      return named(parent.name.getText()) === 'read' && !LOWER_WORD.test(textOf(node)) ? 'read' : 'elsewhere';
    return 'elsewhere';
  }
  return 'elsewhere';
}
const LOWER_WORD = /^[a-z\d-]+$/;
const COMPARISONS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
/** Methods whose argument is searched, not shown. */
const LOOKED_UP = new Set(
  'includes startsWith endsWith indexOf has get split getElementById querySelector querySelectorAll closest matches test addEventListener createElement setAttribute getAttribute'.split(
    ' ',
  ),
);

/** @param {string} name @returns {'read' | 'technical' | 'elsewhere'} */
const named = (name) => (READ.has(name) ? 'read' : TECHNICAL.has(name) ? 'technical' : 'elsewhere');
