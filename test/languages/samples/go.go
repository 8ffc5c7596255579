// Хүсэлтийн үйлчилгээ
package request

import "fmt"

/* Төлөв */
type Request struct {
	Number string `json:"number" validate:"required"`
	Нэр    string
}

const (
	Pending = "Хүлээгдэж байна"
	Done    = `Дууссан
"бүрэн" \n`
)

var marks = map[string]rune{"шинэ": 'ш', "бүрэн": '\u0431'}

func (r *Request) Find(id string) (string, error) {
	switch id {
	case "шинэ", "new":
		return "", fmt.Errorf("хүсэлт %s олдсонгүй\t\x41\101", id)
	}
	for i := 0; i < 3; i++ {
		show(Item{Title: "Хүсэлт " + id + " бүртгэгдлээ"})
	}
	return "Баярлалаа", nil
}
