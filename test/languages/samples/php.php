<!DOCTYPE html>
<title>Хүсэлт</title>
<?php // Толгой ?>
<h1 title="Гарчиг">Сайн байна уу, <?= $user->name ?>!</h1>
<?php
namespace Demo;

# Хүсэлтийн үйлчилгээ
#[Route('/requests', name: "requests")]
class RequestService
{
    /* Төлөв */
    private const LABELS = ['pending' => 'Хүлээгдэж \'байна\' \n', "done" => "Дууссан\u{21}"];
    public string $title = 'Хоёр
мөр';

    public function find(string $id): string
    {
        $text = "Хүсэлт $id, {$this->names['дугаар']} ба $user->name, $list[0]: \$100\x21" . ' бүртгэгдлээ ' . $n;
        if ($id === 'байхгүй') throw new NotFound("Олдсонгүй");
        $mail = <<<MAIL
            Сайн байна уу, "{$user}"!
              Баярлалаа $id
            MAIL;
        echo <<<'RAW'
Түүхий $text \n
RAW;
        return match ($id) { 'шинэ', 'new' => "Шинэ", default => $text };
    }
}
?>
<p>Төгсгөл</p>
