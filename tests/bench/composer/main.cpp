// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/composer/customers.h"
#include "tests/bench/composer/ranking.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samplelibrary.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/composertemplates.h"
#include "ui/templates/templatepopup.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// usage: composerbench TEMPLATES WORDS SEED
//
// Types "/" and some letters into the field of a reply, over a library of TEMPLATES in four languages;
// prints "name value" lines for composer.py. Then tags are typed and customers counted.

namespace {

void say(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

/// Templates as shops write them, and what agents type to find them.
class Writing
{
public:
    explicit Writing(quint32 seed)
        : m_random(seed)
    {
    }

    void fill(Test::SampleLibrary &library, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int language = i % 4;
            const QString code = below(5) == 0 ? QString() : letters(3 + below(6));
            QStringList texts;
            for (int bubble = 1 + (below(4) == 0 ? below(3) : 0); bubble > 0; --bubble)
                texts.append(sentence(language, 8 + below(20)) + u" {{contact.name|}}"_s);
            auto &one = library.add(code, sentence(language, 2 + below(3)), texts);
            one.id = TemplateId(QString::number(i));
            one.folder = u"folder %1"_s.arg(below(30));
            library.uses.insert(one.id, {one.id, below(500), 1'770'000'000'000, 0});
        }
    }
    QString typed()
    {
        switch (below(6)) {
        case 0:
            return letters(4);
        case 1:
            return sentence(below(4), 1).left(4);
        case 2:
            return u"ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔ"_s.mid(below(14), 2);
        case 3:
            return u"xiexie bujipei huanhuo tuikuan kaimen"_s.split(u' ').at(below(5)).left(5);
        case 4:
            return u"arigatou tadaima omatase goannai sumimasen"_s.split(u' ').at(below(5)).left(5);
        default:
            return u"refund opening delay thanks stock"_s.split(u' ').at(below(5)).left(5);
        }
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    QString letters(int count)
    {
        QString made;
        for (int i = 0; i < count; ++i)
            made += QChar(u'a' + below(26));
        return made;
    }
    QString sentence(int language, int words)
    {
        static const QStringList Words[]{
            u"您好 謝謝 補寄 外盒 運送 途中 受損 退款 換貨 開門 時間 週日 門市 訂單 付款 匯款 報價 尺寸 庫存 抱歉"_s
                .split(u' '),
            u"ありがとう ございます ただいま 混み 合って おります 順番に ご案内 発送 返金 在庫 営業 時間 お待ち ください 申し訳"_s
                .split(u' '),
            u"สวัสดีค่ะ ขอบคุณ จัดส่ง สินค้า ทดแทน ภายใน ขออภัย ค่ะ คืนเงิน เปิด ร้าน เวลา ราคา สต็อก"_s.split(
                u' '),
            u"thanks for your order we are open from ten refund delay stock delivery sorry opening hours"_s
                .split(u' ')};
        const auto &all = Words[language];
        QStringList said;
        for (int i = 0; i < words; ++i)
            said.append(all.at(below(int(all.size()))));
        return said.join(language == 3 ? u" "_s : QString());
    }

    std::mt19937 m_random;
};

/// From the key to what is found by it on the screen, ms.
double press(QWidget &window, MessageEdit &edit, const QString &letter)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&edit, &event);
    window.repaint();
    QCoreApplication::processEvents();
    return double(elapsed.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Writing writing(arguments.at(3).toUInt());
    Theme theme;
    theme.applyTo(app);
    const Test::FixedClock clock;
    Test::FakeDesk desk;
    Test::fillSampleDesk(desk);
    Test::SampleLibrary library;
    writing.fill(library, arguments.at(1).toInt());

    QElapsedTimer elapsed;
    elapsed.start();
    TemplateShelf shelf(library, clock);
    shelf.find({}, {}, 1);
    say("spelling", double(elapsed.nsecsElapsed()) / 1e6);

    QWidget window;
    auto *composer =
        new Composer(theme, desk.actions, [](const Error &error) { return error.code; });
    auto *column = new QVBoxLayout(&window);
    column->addStretch();
    column->addWidget(composer);
    window.resize(1440, 900);
    window.show();
    const Conversation &chat = desk.conversations.rows.at(0).conversation;
    composer->setTarget({chat.id, *desk.accounts.account(chat.account), chat.title});
    const ComposerTemplates templates({theme,
                                       clock,
                                       shelf,
                                       desk.accounts,
                                       desk.contacts,
                                       desk.link,
                                       [](const QString &) {
                                           return QPixmap();
                                       }},
                                      *composer);
    composer->edit()->setFocus();
    Test::letTimePass(std::chrono::milliseconds(200));

    std::vector<double> keys;
    for (int word = 0; word < arguments.at(2).toInt(); ++word) {
        composer->edit()->clear();
        const QString typed = u'/' + writing.typed();
        for (const QChar letter : typed)
            keys.push_back(press(window, *composer->edit(), QString(letter)));
    }
    std::ranges::sort(keys);
    say("palette-key-p50", keys.at(keys.size() / 2));
    say("palette-key-p95", keys.at(keys.size() * 95 / 100));
    say("palette-key-max", keys.back());
    typeTags(theme, arguments.at(3).toUInt(), say);
    countAudience(arguments.at(3).toUInt(), say);
    const auto ranking = Bench::measureRanking(arguments.at(3).toUInt(), arguments.at(1).toInt());
    say("ranker-hit-rate", ranking.hits);
    say("ranker-first-rate", ranking.firsts);
    say("most-used-hit-rate", ranking.mostUsed);
    say("ranker-p50", ranking.p50);
    say("ranker-p95", ranking.p95);
    QApplication::setStyle(u"Fusion"_s); // ours must not outlive its theme
    return 0;
}
