import './style/index.css'
import { render } from 'solid-js/web'
import { App, fetchAhead } from './app'
import { followOtherTabs, lastLanguage } from './words/kept'
import { loadWords, setLanguage } from './words/words'

/**
 * Starts the app in the language that this browser was last used in. No top-level await: what is fetched here
 * imports this very chunk.
 */
async function start(): Promise<void> {
  await setLanguage(lastLanguage())
  fetchAhead(location.pathname)
  await loadWords('entry')
  const place = document.getElementById('app')
  if (place) render(() => <App />, place)
  followOtherTabs()
}

void start()
