import './style/index.css'
import { render } from 'solid-js/web'
import { App, fetchAhead } from './app'
import { lastLanguage } from './look'
import { loadWords, speak } from './words/words'

fetchAhead(location.pathname)
await speak(lastLanguage())
await loadWords('entry')
const place = document.getElementById('app')
if (place) render(() => <App />, place)
