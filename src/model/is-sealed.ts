/** OpenPGP's framework for texts that are signed as they stand: RFC 9580, section 7. */
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const DATA = /\.(?:ya?ml|json|env|ini|conf|cfg|toml|properties|tpl)$|(?:^|\/)\.env(?:\.[\w.-]+)?$/i;
/** SOPS signs all values and what stands above them, encrypted or not: https://getsops.io/docs/ */
const SOPS_MAC = /(?<!\w)["']?(?:sops_)?mac["']?\s*[:=]\s*["']?ENC\[/;
/** A sealed secret is opened under its own name and namespace alone: https://github.com/bitnami-labs/sealed-secrets */
const SEALED_SECRET = /(?<!\w)["']?kind["']?\s*:\s*["']?SealedSecret\b/;
const ANY_NAME = /sealedsecrets\.bitnami\.com\/cluster-wide["']?\s*:\s*["']?true/;

/** Whether a file is under a seal or a signature that any change of its text breaks; only who holds the key could renew it. */
export function isSealed(path: string, text: string): boolean {
  if (text.startsWith(SIGNED)) return true;
  if (!DATA.test(path)) return false;
  return SOPS_MAC.test(text) || (SEALED_SECRET.test(text) && !ANY_NAME.test(text));
}
