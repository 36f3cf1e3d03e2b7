import { useState } from 'preact/hooks';
import { Icon } from './common/icon.tsx';
import { applyTheme, currentTheme } from './theme.ts';

/** Switches between light and dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    applyTheme(other);
    setTheme(other);
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={`Use the ${other} theme`}
      onClick={change}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
