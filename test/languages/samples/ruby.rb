# frozen_string_literal: true
require "rails"

=begin
Тайлбар хэсэг
=end

module Admin
  # Хүсэлтийн хянагч
  class RequestsController < ApplicationController
    TITLE = "Гарчиг"
    STATES = %w[шинэ хаасан].freeze
    NAMES = { new: "Шинэ", "closed" => 'Хаа\'сан', "open": "Нээлттэй" }.freeze
    validates :name, presence: true, message: "Нэр оруулна уу", if: :active?
    before_action -> { authorize "Эрх" }, only: %i(show edit)

    def create(label = "Анхны")
      @request = Request.new(params[:request])
      raise ArgumentError, "Буруу утга" unless @request.valid?
      if @request.state == "шинэ" && @request.name =~ /нэр\/#{x}/i
        flash[:notice] = "Хүсэлт #{@request.id} (#{t(".state", name: "б")}) хүлээн авлаа\n"
        redirect_to root_path, notice: 'Амжилттай'
      elsif total / 2 > 3 / count
        render plain: @ok ? "Тийм" : "Үгүй"
      end
      case @request.kind
      when "төрөл", 'бас' then puts "Олон", %(хаалт (дотор) #{n}), %q[түүхий (] 
      else "Бусад"
      end
      send_mail(<<~TEXT.squish, <<-'RAW', subject: "Сэдэв")
        Сайн байна уу, #{user.name}!

          Баярлалаа "та"
      TEXT
        Түүхий #{x} \n
      RAW
      errors.add :base, "Нэг мөр " \
                        "хоёр мөр"
      link_to I18n.t("requests.title"), requests_path, class: "btn", title: t('.hint')
      "#{a}#{"дотор"}" + 'нэмсэн' << :"тэмдэг нэр" unless x % 3 == 0
    end

    def title = "Эцэсгүй"

    def self.find(id)
      rows.each do |row|
        puts row ["Индекс"]
        row.split /,/
      rescue => e
        logger.error "Алдаа: #{e.message}"
      end
    end
  end
end
__END__
Төгсгөл "нээлттэй
