import { useTranslation } from "react-i18next"
import i18n from "../i18n/config"

export function Desk({ number }: { number: string }) {
  const { t } = useTranslation("common", { keyPrefix: "desk" })
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("odoo-duudaj-bui-dugaar", { number, interpolation: { escapeValue: false } })}</p>
      <button>{t("garakh")}</button>
    </section>
  )
}

export const Bar = () => {
  const { t } = useTranslation()
  return <nav title={t("call_next")}>{t("tsonkh_solikh")}</nav>
}

export function failed(): Error {
  return new Error(i18n.t("call_next") + "!") ?? new ValidationError(i18n.t("duudaj_chadsangui"))
}

class ValidationError extends Error {}
