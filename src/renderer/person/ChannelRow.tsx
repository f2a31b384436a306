import { Ellipsis, Globe, Mail, MapPin, Phone, type LucideIcon } from 'lucide-react'
import { bridge } from '../state/bridge'
import { execute } from '../state/execute'
import { showToast } from '../state/toasts'
import { InlineEdit } from '../ui/InlineEdit'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import type { ChannelKind } from './Contact'
import type { PersonSeen } from './personSeen'

export interface ChannelRowProps {
  id: string
  kind: ChannelKind
  channel: PersonSeen['contact']['phones'][number]
  isShared: boolean
  shares: PersonSeen['contact']['shares']
}

const icons: Record<ChannelKind, LucideIcon> = {
  phones: Phone,
  emails: Mail,
  addresses: MapPin,
  links: Globe,
}

const names: Record<ChannelKind, string> = {
  phones: 'Number',
  emails: 'E-mail',
  addresses: 'Address',
  links: 'Link',
}

const labels = ['mobile', 'work', 'home']

const copy = async (text: string) => {
  const reply = await bridge.act('clipboard.write', { text })
  if (reply.ok) showToast({ text: 'Copied' })
}

/** One way to reach somebody. */
export const ChannelRow = ({ id, kind, channel, isShared, shares }: ChannelRowProps) => {
  const Icon = icons[kind]
  const edit = (patch: { value?: string; label?: string }, merge?: string) =>
    execute('person.editChannel', { id, channelId: channel.id, patch }, merge ? { merge } : {})
  const share = () => {
    const channelIds = isShared
      ? shares.filter((one) => one !== channel.id)
      : [...shares, channel.id]
    void execute('person.share', { id, channelIds })
  }
  const sharing: MenuEntry[] =
    kind === 'addresses'
      ? []
      : [
          {
            label: isShared ? 'Not in introductions' : 'Share in introductions',
            onAction: share,
          },
        ]
  return (
    <div className="side-row side-icon-row">
      <Icon size={15} aria-hidden />
      <InlineEdit
        label={names[kind]}
        value={channel.value}
        onEdit={(value, merge) =>
          kind === 'emails' && !value.includes('@') ? undefined : edit({ value }, merge)
        }
        maxLength={2000}
        isRequired
      />
      {(channel.label || isShared) && (
        <span className="small quiet side-label">
          {[channel.label, isShared && 'shared'].filter(Boolean).join(', ')}
        </span>
      )}
      <MenuButton
        label={`More about ${channel.value}`}
        icon={Ellipsis}
        isIconOnly
        isSmall
        entries={[
          { label: 'Copy', onAction: () => void copy(channel.value) },
          ...sharing,
          'line',
          ...labels
            .filter((label) => label !== channel.label)
            .map((label) => ({
              label: `It is ${label}`,
              onAction: () => void edit({ label }),
            })),
          'line',
          {
            label: 'Remove',
            onAction: () =>
              void execute(
                'person.removeChannel',
                { id, channelId: channel.id },
                { toast: 'Removed' },
              ),
          },
        ]}
      />
    </div>
  )
}
