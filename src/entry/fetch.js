/** Fetches a file; rejects with the reason if the server does not send it. */
export async function fetchFile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  return response;
}
