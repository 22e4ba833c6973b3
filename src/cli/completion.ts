import type { Argv, CommandModule } from 'yargs';
import { UsageError } from '../run/usage-error.ts';

/** The names of the command, and the function of the shell that completes them. */
const NAMES = 'oauth-ro-codemod oauth-ro';
const FUNCTION = '_oauth_ro_codemod';

/** The parser of arguments gives the words that may follow those that stand there, one in a line; for zsh with what they mean. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# For ~/.bashrc: eval "$(oauth-ro-codemod completion bash)"
${FUNCTION}() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(SHELL=bash ZSH_NAME= "\${COMP_WORDS[0]}" --get-yargs-completions "\${COMP_WORDS[@]}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F ${FUNCTION} ${NAMES}
`,
  zsh: `# For ~/.zshrc, behind compinit: eval "$(oauth-ro-codemod completion zsh)"
${FUNCTION}() {
  local -a reply
  reply=("\${(@f)$(SHELL=zsh "\${words[1]}" --get-yargs-completions "\${(@)words[1,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${reply[*]}" ]]; then
    _describe 'values' reply
  else
    _default
  fi
}
compdef ${FUNCTION} ${NAMES}
`,
};

function builder(argv: Argv) {
  return argv
    .positional('shell', { type: 'string', describe: 'bash or zsh (default: that of SHELL)' })
    .example('eval "$($0 completion)"', 'complete commands and options in this shell');
}

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const completionCommand: CommandModule<object, Arguments> = {
  command: 'completion [shell]',
  describe: 'shell completion',
  builder: builder as CommandModule<object, Arguments>['builder'],
  handler({ shell = /\bzsh$/.test(process.env.SHELL ?? '') ? 'zsh' : 'bash' }) {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) throw new UsageError(`completion is there for bash and zsh, and not for "${shell}"`);
    process.stdout.write(script);
  },
};
