import type { Settings } from './settings';

export function Banner({ settings }: { settings: Settings }) {
  return (
    <header className="banner">
      <h1>Network graph</h1>
      {settings.demonstration && <p role="note">Demonstration data - every person, number and place is invented</p>}
      {settings.docs && <a href={settings.docs}>Schema as text</a>}
    </header>
  );
}
