/** Logical properties only, no ids, no named colours outside print, no important except to hide. */
export default {
  extends: ['stylelint-config-standard'],
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'selector-max-id': 0,
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'import-notation': 'string',
    'property-disallowed-list': [
      '/^(margin|padding|border)-(left|right|top|bottom)/',
      '/^(left|right|top|bottom|width|height)$/',
      '/^(min|max)-(width|height)$/',
    ],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
    },
    'lightness-notation': 'number',
    'hue-degree-notation': 'number',
    'custom-property-empty-line-before': null,
    'no-descending-specificity': null,
    'comment-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
};
