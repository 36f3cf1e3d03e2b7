/** The paper's name. */
export function Masthead() {
  return (
    <header class="masthead">
      <p class="masthead-name">Verbatim</p>
      <p class="masthead-line">The playground, on this machine only</p>
    </header>
  );
}
