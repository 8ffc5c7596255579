import { useTranslation } from "react-i18next"
import i18n from "../i18n/config"

export function Desk({ number }: { number: string }) {
  const { t } = useTranslation("common", { keyPrefix: "desk" })
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>Одоо дуудаж буй дугаар: {number}</p>
      <button>Гарах</button>
    </section>
  )
}

export const Bar = () => <nav title="Дараагийн иргэнийг дуудах">Цонх солих</nav>

export function failed(): Error {
  return new Error(i18n.t("call_next") + "!") ?? new ValidationError("Дуудаж чадсангүй")
}

class ValidationError extends Error {}
