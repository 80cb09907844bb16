// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/scheduledesk.h"
#include "tests/support/seed.h"

#include <array>
#include <functional>
#include <random>
#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Desk = Frontdesk::Test::ScheduleDesk;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

constexpr int Schedules = 3;

/// What has to be true of one reply, kept by the simplest rules there are.
struct Expected {
    bool known = false;
    ScheduleState state = ScheduleState::Waiting;
    qint64 at = 0;
    int sends = 0;
};

/// A person who schedules, changes, sends and cancels, a customer who writes, a relay that looks late
/// or is cut off in the middle: in any order.
class ScheduleRun
{
public:
    using Choose = std::function<int(int from, int below)>;

    explicit ScheduleRun(Choose choose, bool deaf = false)
        : m_choose(std::move(choose))
        , m_deaf(deaf)
    {
    }

    void run(int steps)
    {
        for (int i = 0; i < steps && broken.isEmpty(); ++i) {
            step();
            check();
        }
    }

    QStringList broken;

private:
    void step()
    {
        const int n = m_choose(1, Schedules + 1);
        auto &one = m_expected[n];
        switch (m_choose(0, 8)) {
        case 0:
        case 1:
            put(n, one);
            break;
        case 2:
            remove(n, one);
            break;
        case 3:
            sendNow(n, one);
            break;
        case 4:
            m_desk.receive();
            for (auto &other : m_expected) {
                if (other.known && other.state == ScheduleState::Waiting && !m_deaf)
                    other.state = ScheduleState::Stopped;
            }
            break;
        case 5:
            m_desk.store.clock.advance(m_choose(1, 200) * Desk::MinuteMs);
            break;
        case 6:
            cutOff(n);
            break;
        default:
            look();
        }
    }

    void put(int n, Expected &one)
    {
        auto wish = m_desk.wish(n, m_choose(1, 120) * Desk::MinuteMs);
        const bool isCurrent = m_choose(0, 2) == 0;
        wish.base = isCurrent ? m_desk.kept(n).ver : 0;
        const bool fits =
            !one.known || one.state == ScheduleState::Waiting || (!isOver(one.state) && isCurrent);
        expect(m_desk.run(wish), fits, u"put"_s);
        if (fits)
            one = {true, ScheduleState::Waiting, wish.at, one.sends};
    }

    void remove(int n, Expected &one)
    {
        const bool fits = one.known && one.state != ScheduleState::Sent;
        expect(m_desk.remove(n), fits, u"remove"_s);
        if (fits)
            one.state = ScheduleState::Removed;
    }

    void sendNow(int n, Expected &one)
    {
        const bool fits = one.known && one.state == ScheduleState::Waiting;
        expect(m_desk.sendNow(n, 0), fits, u"send"_s);
        if (fits) {
            one.state = ScheduleState::Sent;
            ++one.sends;
        }
    }

    /// All of the step is undone, as when the relay dies before it is committed.
    void cutOff(int n)
    {
        const auto done = Test::await(m_desk.store->write([&](WriteContext &context) -> Result<> {
            const auto ran =
                runScheduled(context, m_desk.sends, m_desk.order, readableScopes, Desk::idOf(n));
            if (!ran)
                return ran.error();
            return Error{ErrorKind::Storage, u"test.cut-off"_s};
        }));
        if (done)
            broken.append(u"a step that was cut off says that it was done"_s);
    }

    void look()
    {
        const auto now = m_desk.store.clock.nowMs();
        for (auto &one : m_expected) {
            if (!one.known || one.state != ScheduleState::Waiting || one.at > now)
                continue;
            const bool isLate = now - one.at > Desk::HourMs;
            one.state = isLate ? ScheduleState::Missed : ScheduleState::Sent;
            one.sends += isLate ? 0 : 1;
        }
        if (m_desk.runDue() < 0)
            broken.append(u"a look failed"_s);
    }

    void expect(const Protocol::CommandResult &result, bool fits, const QString &what)
    {
        if ((result.outcome == Outcome::Ok) != fits)
            broken.append(u"%1 was answered with %2"_s.arg(what, result.code));
    }

    void check()
    {
        int sends = 0;
        for (int n = 1; n <= Schedules; ++n) {
            const auto &one = m_expected[n];
            const auto kept = m_desk.kept(n);
            if (one.known != !kept.id.isNull() || (one.known && one.state != kept.state))
                broken.append(u"%1 is %2"_s.arg(n).arg(int(kept.state)));
            if ((one.sends > 0) != !m_desk.message(n).id.isNull())
                broken.append(u"%1 and its message do not agree"_s.arg(n));
            if (one.sends > 1)
                broken.append(u"%1 was sent twice"_s.arg(n));
            sends += one.sends;
        }
        if (m_desk.requests() != sends)
            broken.append(u"%1 requests for %2 sends"_s.arg(m_desk.requests()).arg(sends));
    }

    Choose m_choose;
    bool m_deaf; ///< expects that a customer who writes stops nothing
    Desk m_desk;
    std::array<Expected, Schedules + 1> m_expected;
};

} // namespace

/// The states of replies with a time against a model of them: sent once or not at all, and never
/// after the customer wrote.
class TestScheduleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case makes a database. More on request: RC_PARAMS=max_success=2000.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60");
    }

    void eachIsSentOnceOrNotAtAll()
    {
        QVERIFY(rc::check("sent once or not at all", [] {
            ScheduleRun run([](int from, int below) { return *rc::gen::inRange(from, below); });
            run.run(*rc::gen::inRange(1, 40));
            if (!run.broken.isEmpty())
                RC_FAIL(run.broken.join(u"; "_s).toStdString());
        }));
    }

    /// The checks notice a relay that does not do what they want.
    void anotherRuleIsFound()
    {
        std::mt19937_64 random(Test::seed());
        bool found = false;
        for (int i = 0; i < 40 && !found; ++i) {
            ScheduleRun run(
                [&](int from, int below) {
                    return std::uniform_int_distribution<int>(from, below - 1)(random);
                },
                true);
            run.run(40);
            found = !run.broken.isEmpty();
        }
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestScheduleModel)
#include "tst_schedulemodel.moc"
