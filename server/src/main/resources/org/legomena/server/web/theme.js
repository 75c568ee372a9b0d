// Runs before the first paint, so that a dark desk never flashes white.
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  let kept = null;
  try {
    if (asked === 'light' || asked === 'dark') localStorage.setItem('legomena.theme', asked);
    kept = localStorage.getItem('legomena.theme');
  } catch {
    kept = asked;
  }
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
})();
