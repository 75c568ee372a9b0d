// The one place that knows the library pages are drawn with.
export {
  html,
  render,
  useState,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useCallback,
} from '../vendor/preact.js';
