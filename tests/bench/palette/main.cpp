// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachednames.h"
#include "core/client/changefeed.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/personreads.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/fakesources.h"
#include "ui/commands/commands.h"
#include "ui/commands/palette.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// usage: palettebench FILE CONVERSATIONS WORDS SEED
//
// Fills FILE, opens the palette over it and types; prints "name value" lines for palette.py.

namespace {

constexpr int InOneWrite = 5000;
constexpr int AccountCount = 50;

void say(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

/// Names as customers give them, in four languages.
class Names
{
public:
    explicit Names(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        static const QStringList Families{
            u"陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周"_s,
            u"高橋 田中 佐藤 鈴木 山本 中村 小林 加藤"_s,
            u"ณัฐริกา สมหญิง กิตติพงษ์ ปิยะนุช ธนพล วราภรณ์"_s,
            u"Chen Carter Wendy Nolan Brandt Maria Hsu Lopez Kim Novak"_s};
        static const QStringList Given{
            u"小滿語安怡君家綺柏睿淑芬俊宏雅婷志豪美玲"_s,
            u"ゆうな そら みき はると めい あおい ひなた"_s,
            u"ใจดี แก้วใส ทองดี ศรีสุข วงศ์ไทย บุญมา"_s,
            u"Logistics Ann Marie Lee Interior Anders Olga Pat Joan Sue"_s};
        const int language = below(4);
        if (language == 0) {
            const auto &given = Given.at(0);
            return QString(Families.at(0).at(below(int(Families.at(0).size()))))
                + given.at(below(int(given.size()))) + given.at(below(int(given.size())));
        }
        const auto families = Families.at(language).split(u' ');
        const auto given = Given.at(language).split(u' ');
        return families.at(below(int(families.size()))) + u' ' + given.at(below(int(given.size())))
            + (below(3) == 0 ? QString::number(below(900)) : QString());
    }

    int below(int end) { return int(m_random() % quint32(end)); }

private:
    std::mt19937 m_random;
};

/// Nobody's telephone number, as somebody types it.
QString phoneOf(int i)
{
    const auto digits = u"09%1"_s.arg((i * 7919LL + 1234567) % 100'000'000, 8, 10, QChar(u'0'));
    return i % 2 == 0 ? digits : digits.left(4) + u'-' + digits.mid(4, 3) + u'-' + digits.mid(7);
}

Result<> putCustomer(Sql::Database &database, const Conversation &chat, int i)
{
    Contact contact;
    contact.id = chat.contact;
    contact.account = chat.account;
    contact.values = {{AttributeId(u"phone"_s), phoneOf(i)}};
    if (i % 10 == 0)
        contact.values.prepend(
            {AttributeId(u"note"_s), u"prefers to be called after %1"_s.arg(i % 24)});
    contact.ver = 1;
    if (auto noted = noteChatOf(database, contact.id, database.lastRowId()); !noted)
        return noted;
    return EntityStore(database).put({0, contact.id.value(), 1, contact}, 1, 1);
}

Result<> defineThePhone(Sql::Database &database)
{
    Attribute phone;
    phone.id = AttributeId(u"phone"_s);
    phone.name = u"Phone"_s;
    phone.ver = 1;
    return EntityStore(database).put({0, phone.id.value(), 1, phone}, 1, 1);
}

/// The share of what a scan over all numbers finds among the 40 latest.
double recallOf(CachedNames &source, int count, const QString &typed)
{
    QStringList scanned;
    for (int i = count - 1; i >= 0 && scanned.size() < 40; --i) {
        if (phoneOf(i).remove(u'-').contains(typed))
            scanned.append(u"contact-%1"_s.arg(i));
    }
    const auto found = Test::await(source.findKnown(typed, 40));
    if (!found || scanned.isEmpty())
        return found ? 1 : 0;
    int same = 0;
    for (const auto &hit : *found)
        same += scanned.contains(hit.conversation.contact.value()) ? 1 : 0;
    return double(same) / double(scanned.size());
}

void fill(Cache &cache, int count, Names &names)
{
    if (!Test::await(cache.write(defineThePhone)))
        qFatal("the attribute was not written");
    for (int from = 0; from < count; from += InOneWrite) {
        QList<Conversation> some;
        for (int i = from; i < std::min(count, from + InOneWrite); ++i) {
            Conversation chat;
            chat.id = ConversationId(u"0190f7a0-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')));
            chat.account = AccountId(u"account-%1"_s.arg(i % AccountCount));
            chat.contact = ContactId(u"contact-%1"_s.arg(i));
            chat.title = names.next();
            chat.lastText = u"The last thing that was said, about as long as such things are"_s;
            chat.lastOrder = {1'700'000'000'000 + i * 60'000LL, i};
            chat.ver = 1;
            some.append(chat);
        }
        const auto done =
            Test::await(cache.write([some, from](Sql::Database &database) -> Result<> {
                int i = from;
                for (const auto &chat : some) {
                    if (auto put = ConversationStore(database).put(chat, 1, 1); !put)
                        return put;
                    if (auto put = putCustomer(database, chat, i++); !put)
                        return put;
                }
                return {};
            }));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

/// Kilobytes that this process has for itself, as far as the kernel says.
double proportionalKb()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = rollup.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

/// From the key to what is found by it on the screen, ms.
double press(Palette &palette, PaletteModel &model, const QString &letter)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(palette.edit(), &event);
    while (model.isPending())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    palette.repaint();
    QCoreApplication::processEvents();
    return double(elapsed.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Names names(arguments.at(4).toUInt());
    Cache cache({.file = arguments.at(1), .synchronous = Sql::Synchronous::Normal});
    if (!Test::await(cache.open()))
        return 1;
    QElapsedTimer elapsed;
    elapsed.start();
    fill(cache, arguments.at(2).toInt(), names);
    say("fill", double(elapsed.elapsed()) / 1000);

    ChangeFeed feed;
    CachedNames source(cache, feed);
    const double before = proportionalKb();
    elapsed.restart();
    if (!Test::await(source.find(u"a"_s, 6)))
        return 1;
    say("first-answer", double(elapsed.nsecsElapsed()) / 1e6);
    say("memory", (proportionalKb() - before) / 1024);

    Theme theme;
    theme.applyTo(app);
    const Test::FixedClock clock;
    QWidget window;
    window.resize(1440, 900);
    window.show();
    Commands commands;
    const auto &all = commandCatalogue();
    for (const auto &command : all)
        commands.bind(command.name, &window, [] {});
    Test::FakeAccounts accounts;
    PaletteModel model(commands, source, accounts, clock);
    Palette palette(
        theme, model, [](const QString &) { return QPixmap(); }, &window);
    palette.come();
    Test::letTimePass(std::chrono::milliseconds(200));

    std::vector<double> keys;
    for (int word = 0; word < arguments.at(3).toInt(); ++word) {
        palette.edit()->clear();
        const QString name = names.next().left(6);
        for (const QChar letter : name)
            keys.push_back(press(palette, model, QString(letter)));
    }
    std::ranges::sort(keys);
    say("key-p50", keys.at(keys.size() / 2));
    say("key-p95", keys.at(keys.size() * 95 / 100));
    say("key-max", keys.back());
    std::vector<double> tails;
    double recall = 0;
    const int words = arguments.at(3).toInt();
    for (int word = 0; word < words; ++word) {
        palette.edit()->clear();
        const QString tail = phoneOf(names.below(arguments.at(2).toInt())).remove(u'-').right(5);
        for (const QChar digit : tail)
            tails.push_back(press(palette, model, QString(digit)));
        recall += recallOf(source, arguments.at(2).toInt(), tail.right(4));
    }
    std::ranges::sort(tails);
    say("known-p95", tails.at(tails.size() * 95 / 100));
    say("known-max", tails.back());
    say("known-recall", recall / words);
    palette.go();
    QApplication::setStyle(u"Fusion"_s); // ours must not outlive its theme
    return 0;
}
