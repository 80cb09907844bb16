// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/bench/composer/customers.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/contact/tagform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <random>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ManyTags = 10'000;
constexpr int TypedWords = 100;

QStringList tagWords()
{
    return u"VIP 台北 高雄 春茶 烏龍 禮盒 會員 黑名單 ギフト 常連 東京 ลูกค้าประจำ ชา loyal tea gift "
           u"spring "
           "wholesale returns newsletter"_s.split(u' ');
}

} // namespace

void typeTags(const Theme &theme, unsigned seed, const SayNumber &say)
{
    std::mt19937 random(seed);
    const auto words = tagWords();
    const auto any = [&] {
        return words.at(qsizetype(random() % quint32(words.size())));
    };
    Test::FakeDesk desk;
    Test::fillSampleDesk(desk);
    desk.tags.list.clear();
    for (int i = 0; i < ManyTags; ++i) {
        const auto number = QString::number(i);
        desk.tags.list.append({TagId(number),
                               any() + u' ' + any() + u' ' + number,
                               1 + i % Tag::Colors,
                               1,
                               u"group %1"_s.arg(i % 40)});
    }
    QWidget window;
    window.resize(800, 600);
    window.show();
    const auto customer = desk.conversations.rows.at(0).conversation.contact;
    const auto sentence = [](const Error &error) {
        return error.code;
    };
    const Clock clock;
    QElapsedTimer elapsed;
    elapsed.start();
    auto *form = new TagForm(theme,
                             desk.tags,
                             desk.contacts,
                             {customer},
                             {clock,
                              sentence,
                              [](const Result<TagReceipt> &) {
                              }},
                             &window);
    form->popUpBelow(window);
    form->repaint();
    say("tag-form", double(elapsed.nsecsElapsed()) / 1e6);
    Test::letTimePass(std::chrono::milliseconds(100));
    auto *edit = form->findChild<QLineEdit *>();
    std::vector<double> keys;
    for (int i = 0; i < TypedWords; ++i) {
        edit->clear();
        const auto typed = any().left(4) + (i % 3 == 0 ? u" "_s + any().left(2) : QString());
        for (const QChar letter : typed) {
            elapsed.restart();
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(edit, &event);
            form->repaint();
            QCoreApplication::processEvents();
            keys.push_back(double(elapsed.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(keys);
    say("tag-type-ahead-p50", keys.at(keys.size() / 2));
    say("tag-type-ahead-p95", keys.at(keys.size() * 95 / 100));
    say("tag-type-ahead-max", keys.back());
    form->close();
}

} // namespace Frontdesk
