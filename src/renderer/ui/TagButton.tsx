import { Tag } from 'lucide-react'
import { useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextField } from './TextField'

/** Asks for one tag. */
export const TagButton = ({ onTag }: { onTag: (tag: string) => void }) => {
  const [isOpen, setOpen] = useState(false)
  const [tag, setTag] = useState('')
  const finish = () => {
    if (!tag.trim()) return
    onTag(tag.trim())
    setTag('')
    setOpen(false)
  }
  return (
    <>
      <Button isSmall icon={Tag} onPress={() => setOpen(true)}>
        Tag
      </Button>
      <Dialog
        title="Tag"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        foot={
          <Button kind="primary" onPress={finish} isDisabled={!tag.trim()}>
            Tag them
          </Button>
        }
      >
        <TextField
          label="A word of your own"
          value={tag}
          onChange={setTag}
          autoFocus
          maxLength={100}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish()
          }}
        />
      </Dialog>
    </>
  )
}
