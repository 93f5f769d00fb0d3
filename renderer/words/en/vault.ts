/** English words. The vault: its passphrase and recovery key, locking and unlocking, what is damaged. ICU MessageFormat. */

export const vault = {
  'vault.make.title': 'Choose a passphrase',
  'vault.make.about':
    'What you open, import or begin is kept on this computer encrypted, so that nobody who gets hold of the disk can read it. You choose the passphrase that opens it; Rule36 asks for it at every start and after every lock.',
  'vault.make.clear':
    'An older version of Rule36 kept estates on this computer without encryption. Choose a passphrase, and all of it is encrypted before it is opened.',
  'vault.make.go-on': 'Go on',
  'vault.make.look-only': 'Look only, and keep nothing',
  'vault.make.look-only-about':
    'Until Rule36 is closed, nothing you do is kept on this computer; save a file to keep it elsewhere.',
  'vault.make.failed': 'It could not be encrypted: the memory of the window can’t be written now. All is as it was. Try again.',

  'vault.name': 'Your name',
  'vault.name.about': 'It stands beside what you decide and do. Only whoever opens what is kept here can read it.',
  'vault.name.none': 'Say who you are: the name by which colleagues know you.',

  'vault.passphrase': 'Passphrase',
  'vault.passphrase.new': 'New passphrase',
  'vault.passphrase.about': 'At least 15 characters; four words that don’t belong together are easy to remember.',
  'vault.passphrase.again': 'The same passphrase once more',
  'vault.passphrase.differs': 'The two passphrases differ; type the same one twice.',
  'vault.passphrase.none': 'Type the passphrase.',
  'vault.passphrase.show': 'Show what I type',

  'vault.recovery.title': 'Write the recovery key down',
  'vault.recovery.about':
    'If the passphrase is forgotten, this key opens the estates, and nothing else does. It is shown this once and kept nowhere. Print it or write it down, and lock it away, apart from this computer.',
  'vault.recovery.key': 'Recovery key',
  'vault.recovery.paper': 'Rule36: recovery key of {date}',
  'vault.recovery.print': 'Print it…',
  'vault.recovery.written': 'I have it on paper',
  'vault.recovery.check': 'From your paper, type group {number}',
  'vault.recovery.check-about': 'So that it is certain that you have it.',
  'vault.recovery.wrong': 'That is not group {number}; compare it with your paper, or show the key again.',
  'vault.recovery.show-again': 'Show the key again',
  'vault.recovery.finish': 'Encrypt what is kept here',

  'vault.working': 'Working…',
  'vault.cancel': 'Cancel',

  'unlock.title': 'Locked',
  'unlock.locking': 'What was done is being kept.',
  'unlock.about': 'What is kept on this computer is encrypted. Your passphrase opens it where you left it.',
  'gone.title': 'What was kept here is gone',
  'gone.about':
    'What was kept on this computer, encrypted, is no longer in this browser, and neither is its second copy: both were cleared, or lost. Only a backup or a file that you saved brings it back.',
  'gone.never': 'No backup was made here.',
  'gone.backed-up': 'All of it was backed up last on {when}.',
  'gone.go-on': 'Begin with nothing',
  'unlock.put-back':
    'The browser lost what is kept on this computer, as it may when a computer stops while it writes. All of it was put back from the second copy.',
  'unlock.covered':
    'What you did last could not be kept on this computer, so it is still in the memory of this window. Unlock it and save the estate as a file.',
  'unlock.go': 'Unlock',
  'unlock.forgot': 'I have forgotten the passphrase',
  'unlock.recovery.about': 'Type the recovery key from your print, and choose a new passphrase. The print stays good.',
  'unlock.recovery.go': 'Unlock and use the new passphrase',
  'unlock.back': 'Back to the passphrase',
  'unlock.wrong-passphrase':
    'This passphrase does not open what is kept here. Look whether capitals are on, and try again. Nothing was changed.',
  'unlock.wrong-recovery-key':
    'This recovery key is well written, but belongs to something else. Look for the one printed when the passphrase here was chosen first.',
  'unlock.damaged-header':
    'The part that holds the locked key was changed since it was written, so nothing is opened. Nothing else was changed: put a copy of this account’s files from before in its place, and try again.',
  'unlock.weakened':
    'Somebody changed how a passphrase is checked here, so that it could be guessed cheaply; nothing is opened. Put a copy of this account’s files from before in its place, and choose a new passphrase then.',
  'unlock.too-costly':
    'Somebody changed how a passphrase is checked here, so that it would cost more than a computer can bear; nothing is opened. Put a copy of this account’s files from before in its place.',
  'unlock.newer': 'A newer version of Rule36 encrypted what is kept here. Open it with that one; nothing was changed.',
  'unlock.busy': 'Another window is changing what is kept here, or it can’t be read now. Try again.',
  'unlock.name.title': 'Who are you?',
  'unlock.name.about':
    'It is open. From this version on, what is decided and changed bears the name of whoever did it, so that it can be accounted for later.',
  'unlock.name.go': 'Go on',
  'unlock.another-person':
    'What the person before you did last is not kept yet, so only they can unlock this window. Nothing was changed.',
  'unlock.removed': 'You no longer work with what is kept here: an administrator took you out. Nothing was changed.',
  'unlock.tampered-people':
    'Somebody changed by hand who works here and what each may do, so nothing is opened. Put a copy of this account’s files from before in its place, and try again.',

  'lock.now': 'Lock',
  'lock.after': 'Lock when nothing was typed or pointed at for',
  'lock.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'lock.about': 'It locks as well when the computer sleeps or its screen is locked, as far as the system tells.',

  'vault.offer': 'Encrypt what is kept here…',
  'vault.offer-about':
    'Only invented samples are kept so far, and they are not encrypted. Before anything else is kept, you are asked for a passphrase; you can choose it now.',
  'vault.is-open': 'What is kept on this computer is encrypted.',
  'vault.change': 'Change the passphrase…',
  'vault.change.title': 'Change the passphrase',
  'vault.change.about':
    'What is kept stays as it is; the recovery key stays good. Copies made before still open by the old passphrase.',
  'vault.change.present': 'Present passphrase',
  'vault.change.go': 'Change it',
  'vault.change.done': 'From now on, only the new passphrase opens what is kept here.',
  'vault.exercise': 'Exercise: not encrypted',

  'sealed.title': '{name} is sealed',
  'sealed.open': 'Open',
  'sealed.wrong-passphrase':
    'This passphrase does not open the file. Look whether capitals are on, and try again. The file is as it was.',
  'sealed.wrong-recovery-key':
    'This recovery key is well written, but belongs to something else. Look for the one printed when this file was sealed.',
  'sealed.damaged-header': 'The head of the file was changed since it was sealed, so it is not opened. Take another copy.',
  'sealed.weakened':
    'The file asks for a passphrase key so cheap that it could be guessed; it was not sealed so. Take another copy.',
  'sealed.too-costly': 'The file asks for more than any passphrase key should cost; it was not sealed so. Take another copy.',
  'sealed.cut-short': 'The file ends earlier than it was sealed, so it is not opened. Take another copy.',
  'sealed.too-long': 'The file goes on after the end of what was sealed, so it is not opened. Take another copy.',
  'sealed.damaged': 'The file was changed since it was sealed, so nothing of it is opened. Take another copy.',
  'sealed.not-sealed': 'The file is not sealed.',
  'sealed.newer': 'A newer version of Rule36 sealed this file. Open it with that one.',

  'save.title': 'Save {name} as a file',
  'save.sealed': 'Seal it with a passphrase…',
  'save.sealed-about': 'Only its own passphrase, or its recovery key, opens the file: for sending it, and for sticks.',
  'save.clear': 'Save it in clear…',
  'save.clear-about': 'Whoever gets the file can read everything in it.',
  'save.key-about':
    'If the passphrase of the file is forgotten, this key opens the file, and nothing else does. It is shown this once and kept nowhere. Print it or write it down, and lock it away, apart from the file.',
  'save.paper': 'Rule36: recovery key of the file of {name}, saved on {date}',
  'save.finish': 'Save the sealed file…',

  'refused.unnamed': 'An estate',
  'refused.partly-title': '{file} is open, but not all of it',
  'refused.partly-about':
    '{count, plural, one {One part was changed, moved or damaged since it was encrypted. It is set aside, and left out} other {# parts were changed, moved or damaged since they were encrypted. They are set aside, and left out}}: what was changed last there is missing, and those things are as they were when the estate was begun. A backup has them.',
  'refused.damaged-about':
    'Parts of it are not as they were encrypted, so it is not opened. Nothing was changed, and every other estate opens. Open it from a file that you saved, or put a copy of this account’s files from before in its place.',
  'refused.damaged': 'Changed, moved or damaged since it was encrypted.',
  'refused.damaged-name': 'Its name and day',
  'refused.damaged-file': 'The file that it began with',
  'refused.damaged-items':
    '{count, plural, one {# item} other {# items}} of {shelf, select, document {its name, day and regimes} facilities {its facilities} wings {its wings} people {its people} nonAssociations {who must be kept apart} networks {its networks} policy {the policy in force} policies {its policies} views {its views} plans {its proposal} decisions {its decisions} choices {the choices of planners} pins {its pins} factors {the factors} scenarios {its scenarios} settings {its settings} other {what was worked out}}',
  'refused.damaged-change': 'Change number {number} of its history',
  'estates.damaged': 'An estate whose name can’t be read: it was changed or damaged since it was encrypted.',
  'unlock.wrong-name-or-passphrase':
    'This name and passphrase together do not open what is kept here. Look at both, and whether capitals are on, and try again. Nothing was changed.',
} as const
