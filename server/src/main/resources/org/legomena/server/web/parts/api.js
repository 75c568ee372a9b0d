// Asks the desk. Every failure is a Refusal with the problem details that came with it.

export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }
}

async function answer(response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  let problem = { title: response.statusText, status: response.status, detail: '' };
  try {
    problem = await response.json();
  } catch {
    // Not from the desk; what the status says is all there is to know.
  }
  throw new Refusal(problem);
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Refusal({ title: 'The desk does not answer', detail: 'Is legomena serve running?' });
  }
  return answer(response);
}

export const get = (path, signal) => ask(path, { signal });

export const send = (method, path, body, headers = {}) =>
  ask(path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

export const post = (path, body) => send('POST', path, body);

export const upload = (path, file) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });

/** Follows an addition until it is done; the receiver gets every state. */
export function follow(id, receiver) {
  return new Promise((done) => {
    const events = new EventSource(`/api/additions/${encodeURIComponent(id)}/progress`);
    events.addEventListener('progress', (event) => {
      const state = JSON.parse(event.data);
      receiver(state);
      if (state.phase === 'done') {
        events.close();
        done(state);
      }
    });
  });
}
