import type { Words } from './en'

/** The words of the mails about a counter that went back, in Japanese. */
export const ja: Words = {
  wentBack: {
    subject: (product) => `${product}アカウントのパスキーまたはセキュリティキーを確認してください`,
    preheader: (thing) => `「${thing}」が複製されている可能性があります。`,
    paragraph: (thing) =>
      `「${thing}」が使用されましたが、使用回数がこちらの記録より少なくなっています。デバイスの初期化や復元で起こることもありますが、誰かが複製した可能性もあります。`,
    footnote: '原因がはっきりしない場合は、アカウントから外して登録し直してください。',
  },
}
