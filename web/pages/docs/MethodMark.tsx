const looks: Readonly<Record<string, string>> = {
  GET: 'text-soft bg-sunken',
  POST: 'text-accent-strong bg-accent-soft',
  PUT: 'text-warning bg-warning-soft',
  PATCH: 'text-warning bg-warning-soft',
  DELETE: 'text-danger bg-danger-soft',
}

/** The method of an operation; its colour is that of what it does: looks, makes, changes, deletes. */
export function MethodMark(props: { method: string; isSmall?: boolean }) {
  return (
    <span
      dir="ltr"
      class={`inline-block shrink-0 rounded-[0.3125rem] text-center font-mono font-semibold
        ${looks[props.method] ?? ''} ${
          props.isSmall ? 'w-11 py-px text-[0.625rem] leading-4' : 'px-2 py-0.5 text-tiny'
        }`}
    >
      {props.isSmall && props.method === 'DELETE' ? 'DEL' : props.method}
    </span>
  )
}
