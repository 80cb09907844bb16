// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/agent.h"

#include "tests/bench/desk/company.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/timelineentry.h"
#include "ui/models/timelinemodel.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace Frontdesk::Bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void say(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

Agent::Agent(Workstation &desk)
    : m_desk(desk)
    , m_list(desk.window().desk()->findChild<ConversationListView *>())
    , m_timeline(desk.window().desk()->findChild<TimelineView *>())
    , m_messages(qobject_cast<const TimelineModel *>(m_timeline->model()))
    , m_edit(desk.window().desk()->findChild<MessageEdit *>())
{
    m_hands.focus(desk.window().winId());
    rest(300ms);
    desk.window().desk()->open(chatAt(0));
    rest(300ms);
}

void Agent::settle()
{
    rest(2s);
    say("pss-at-rest", memory());
}

void Agent::switchByKey(int times)
{
    m_list->setFocus();
    m_hands.moveTo(m_desk.window().width() - 20, 300); // not over the list: that holds its order
    rest(200ms);
    std::vector<double> taken;
    int missed = 0;
    for (int i = 0; i < times; ++i) {
        const auto next = chatAt(m_list->currentIndex().row() + 1);
        Painted painted(*m_timeline->viewport(), [&] { return shows(next); });
        const auto begin = now();
        m_hands.press("j");
        if (const auto at = painted.wait(2s))
            taken.push_back(msBetween(begin, *at));
        else
            ++missed;
        rest(30ms);
    }
    report("switch", taken, missed);
}

void Agent::switchAnywhere(int times)
{
    SampleCompany company(1, 100'000, 0); // only who there is matters
    std::vector<double> taken;
    int missed = 0;
    double most = 0;
    for (int i = 0; i < times; ++i) {
        const auto next = company.chat(static_cast<int>(qint64(i) * 7919 % 20'000)).id;
        Painted painted(*m_timeline->viewport(), [&] { return shows(next); });
        const auto begin = now();
        m_desk.window().desk()->open(next);
        if (const auto at = painted.wait(2s))
            taken.push_back(msBetween(begin, *at));
        else
            ++missed;
        if (i == times / 10)
            say("pss-after-tenth", memory());
        if (i % 100 == 0)
            most = std::max(most, memory());
    }
    report("switch-anywhere", taken, missed);
    rest(1s);
    say("pss-after-all", memory());
    say("pss-most", std::max(most, memory()));
}

void Agent::type(int letters)
{
    m_edit->setFocus();
    rest(200ms);
    std::vector<double> taken;
    int missed = 0;
    for (int i = 0; i < letters; ++i) {
        const auto before = m_edit->document()->characterCount();
        Painted painted(*m_edit->viewport(),
                        [&] { return m_edit->document()->characterCount() > before; });
        const auto begin = now();
        m_hands.press(i % 7 == 6 ? "space" : "e");
        if (const auto at = painted.wait(2s))
            taken.push_back(msBetween(begin, *at));
        else
            ++missed;
        rest(20ms);
    }
    report("key", taken, missed);
    m_edit->clear();
    rest(100ms);
}

void Agent::scrollList(int steps)
{
    point(*m_list);
    std::vector<double> taken;
    int missed = 0;
    auto *bar = m_list->verticalScrollBar();
    for (int i = 0; i < steps; ++i) {
        const int before = bar->value();
        Painted painted(*m_list->viewport(), [&] { return bar->value() != before; });
        const auto begin = now();
        m_hands.wheel(i < steps * 3 / 4);
        if (const auto at = painted.wait(500ms))
            taken.push_back(msBetween(begin, *at));
        else
            ++missed;
    }
    report("scroll", taken, missed);
    bar->setValue(0);
    rest(200ms);
}

/// The relay makes a customer of the open chat write, while the wheel turns over the list.
void Agent::hearWhileScrolling(int messages)
{
    constexpr int Every = 97; // ms; not a multiple of a frame
    constexpr int Chat = 4242;
    const auto chat = SampleCompany(1, 100'000, 0).chat(Chat).id;
    m_desk.window().desk()->open(chat);
    rest(500ms);
    point(*m_list);
    std::printf("relay talk %d %d %d\n", Chat, Every, messages);
    std::fflush(stdout);
    QTimer wheel;
    int turns = 0;
    QObject::connect(&wheel, &QTimer::timeout, m_list, [&] { m_hands.wheel(++turns % 80 < 40); });
    wheel.start(16);
    std::vector<double> taken;
    int missed = 0;
    qint64 heard = 0;
    const auto newest = [this] {
        const auto last = m_messages->index(m_messages->rowCount() - 1);
        const auto text = last.data(TimelineModel::EntryRole).value<TimelineEntry>().first();
        const auto words = text.content.text.split(u'@');
        const bool visible =
            m_timeline->visualRect(last).intersects(m_timeline->viewport()->rect());
        return visible && words.size() == 3 ? words.at(1).toLongLong() : 0;
    };
    for (int i = 0; i < messages; ++i) {
        Painted painted(*m_timeline->viewport(), [&] { return newest() > heard; });
        const auto at = painted.wait(3s);
        heard = newest();
        if (at)
            taken.push_back(msBetween(Moment(std::chrono::nanoseconds(heard)), *at));
        else
            ++missed;
    }
    report("incoming", taken, missed);
}

void Agent::point(QWidget &widget)
{
    const auto middle = widget.mapToGlobal(widget.rect().center());
    m_hands.moveTo(middle.x(), middle.y());
    rest(200ms);
}

bool Agent::shows(const ConversationId &conversation) const
{
    return m_messages->conversation() == conversation && m_messages->rowCount() > 0;
}

/// PSS in MB.
double Agent::memory() const
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void Agent::report(const char *name, std::vector<double> times, int missed)
{
    if (times.empty())
        qFatal("%s: nothing was painted", name);
    std::ranges::sort(times);
    const auto line = [&](const char *what, std::size_t percent) {
        const auto at = (times.size() - 1) * percent / 100;
        std::printf("%s-%s %.3f\n", name, what, times[at]);
    };
    line("p50", 50);
    line("p95", 95);
    line("max", 100);
    std::printf("%s-missed %d\n", name, missed);
    std::fflush(stdout);
}

ConversationId Agent::chatAt(int row) const
{
    const auto index = m_list->model()->index(row, 0);
    return ConversationId(index.data(ConversationListModel::ConversationIdRole).toString());
}

} // namespace Frontdesk::Bench
