import { createMemo } from 'solid-js'
import { encode } from 'uqr'

const quietModules = 4 // ISO/IEC 18004 section 6.3.8: the quiet zone is four modules wide

/**
 * A text as a QR code, black on white also in the dark, where many cameras read nothing else. Large: load it
 * where one is shown.
 */
export function QrCode(props: { text: string; label: string }) {
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: quietModules }))
  const dark = () =>
    code()
      .data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('')
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      class="size-48 rounded-control border border-line"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark()} fill="#000" />
    </svg>
  )
}
