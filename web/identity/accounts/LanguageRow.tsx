import { keysOf } from '../../client/keysOf'
import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { languages, supportedLanguage } from '../../words/languages'
import { account, browserLanguage, entry } from '../../words/words'
import { changeProfile } from './queries'

/** The language of pages and mails: one of ours, or whatever the browser asks for. */
export function LanguageRow() {
  const words = () => account().profile
  const me = useMe()
  const ofBrowser = () => words().languageBrowser(languages[browserLanguage()].name)
  const codes = keysOf(languages)
  const options = () => [
    { value: '', label: ofBrowser() },
    ...codes.map((code) => ({ value: code, label: languages[code].name })),
  ]
  const chosen = () => me().language && supportedLanguage(me().language ?? '')
  const save = async (value: string, close: () => void) => {
    await changeProfile({ language: supportedLanguage(value) })
    close()
    showToast(words().languageSaved)
  }
  const edit = (close: () => void) => (
    <Form
      submit={entry().ui.save}
      draft="language"
      onCancel={{ label: entry().ui.cancel, act: close }}
      onSubmit={({ language = '' }) => save(language, close)}
    >
      <SelectField
        name="language"
        label={words().language}
        value={chosen() ?? ''}
        options={options()}
        autofocus
      />
    </Form>
  )
  const value = () => {
    const code = chosen()
    return code ? languages[code].name : ofBrowser()
  }
  return <Row label={words().language} value={value()} edit={edit} draft="language" />
}
