/** A URL, a path, a file, a host, an e-mail address, a media type. The whole text. */
export function isAddress(text: string): boolean {
  return (
    /^(?:[a-z][\w+.-]*:\/\/|mailto:|tel:|data:|blob:|\/\/?[\w.{$@~:-]|\.{1,2}\/|~\/|@\/|@[\w-]+\/)\S*$/i.test(
      text,
    ) ||
    /^[\w.-]+\.(?:com|org|net|gov|mn|ua|ru|kz|io|dev|html?|css|[cm]?[jt]sx?|json|ya?ml|xml|png|jpe?g|svg|gif|webp|pdf|xlsx?|csv|docx?|properties|sql|woff2?|ttf|mp[34])(?:[/?#]\S*)?$/i.test(
      text,
    ) ||
    /^(?:application|audio|font|image|multipart|text|video)\/[\w.+*-]+(?:;\s*[\w-]+=\S+)*$/.test(text) ||
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)
  );
}
