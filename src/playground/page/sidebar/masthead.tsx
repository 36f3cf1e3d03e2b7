/** The paper's name. */
export function Masthead() {
  return (
    <header class="masthead">
      <h1>Verbatim</h1>
      <p>The playground, on this machine only</p>
    </header>
  );
}
