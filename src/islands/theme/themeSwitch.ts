/**
 * Switches the colours and remembers it in localStorage under `theme` (`light` or `dark`; absent: as
 * the device says). layouts/themeBoot.js reads it before the first paint.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['theme'] ?? '';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => apply(input.value));
    }
  }
}

function apply(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
