// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

using Side = TimelineModel::Side;
using Edge = TimelineModel::Edge;

constexpr qint64 Minute = 60'000;

/// One conversation in which anything happens in any order, and a model that has to keep up.
class Life
{
public:
    explicit Life(quint32 seed)
        : m_random(seed)
    {
        const int count = m_random.bounded(10, 900);
        const int hole = m_random.bounded(3) == 0 ? m_random.bounded(count) : 0;
        for (int i = 0; i < count; ++i) {
            const bool kept = i >= hole || m_random.bounded(4) == 0;
            (kept ? source.messages : source.atRelay).append(inbound(2 * i));
        }
        m_end = 2 * count;
        source.relayPage = m_random.bounded(5, 200);
        model.show(sampleConversation());
    }

    void step()
    {
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
        case 2:
            model.setNear(Side::Older);
            return model.load(Side::Older);
        case 3:
        case 4:
            model.setNear(Side::Newer);
            return model.load(Side::Newer);
        case 5:
            return m_random.bounded(3) == 0 ? model.showEnd() : showAround();
        case 6:
            return source.put(inbound(m_end += 2));
        case 7:
            return arriveLate();
        case 8:
            return write();
        case 9:
            return change();
        case 10:
            return hold();
        default:
            return letGo();
        }
    }

    void letGo()
    {
        if (std::exchange(m_holding, false)) {
            source.release();
            source.releaseRelay();
        }
        source.relayFailure.reset();
        model.retry();
    }

    /// What is wrong with the rows; empty if they are a part of what the cache holds.
    QString fault() const
    {
        QList<Message> held = source.messages;
        std::sort(held.begin(), held.end(), precedes);
        if (model.rowCount() == 0)
            return {};
        const auto isRow = [&](int row) {
            return [id = messageAt(row).id](const Message &message) {
                return message.id == id;
            };
        };
        auto at = std::find_if(held.cbegin(), held.cend(), isRow(0));
        if (at != held.cbegin() && model.edge(Side::Older) == Edge::Reached)
            return QStringLiteral("says that nothing is older");
        for (int row = 0; row < model.rowCount(); ++row, ++at) {
            if (at == held.cend() || !(*at == messageAt(row)))
                return QStringLiteral("row %1 of %2 is %3, where %4 is held")
                    .arg(row)
                    .arg(model.rowCount())
                    .arg(messageAt(row).id.value(),
                         at == held.cend() ? QStringLiteral("nothing") : at->id.value());
        }
        if (at != held.cend() && model.isAtEnd())
            return QStringLiteral("says that nothing is newer");
        return model.rowCount() > TimelineModel::MaxRows ? QStringLiteral("too many rows")
                                                         : QString();
    }

    FakeTimeline source;
    TimelineModel model{source};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

private:
    static Message inbound(int minute)
    {
        return sampleText(QStringLiteral("m%1").arg(minute),
                          QStringLiteral("%1").arg(minute),
                          Direction::Inbound,
                          SampleNow + minute * Minute);
    }

    Message messageAt(int row) const
    {
        return model.index(row).data(TimelineModel::EntryRole).value<TimelineEntry>().first();
    }

    void showAround() { model.showAround({SampleNow + m_random.bounded(m_end) * Minute, 0}); }

    /// The platform delivered it again after hours: a place between others.
    void arriveLate()
    {
        const int minute = 2 * m_random.bounded(m_end / 2) + 1;
        const bool beyondHole =
            !source.atRelay.isEmpty() && inbound(minute).order < source.atRelay.constLast().order;
        if (beyondHole || m_late.contains(minute))
            return; // it would be at the relay, or is here
        m_late.insert(minute);
        source.put(inbound(minute));
    }

    /// A reply, and later its place.
    void write()
    {
        if (!m_mine.id.isNull()) {
            m_mine.order = {SampleNow + (m_end += 2) * Minute, 1};
            m_mine.state = SendState::Accepted;
            m_mine.ver = 1;
            source.put(std::exchange(m_mine, {}));
            return;
        }
        m_mine = inbound(m_end + 1);
        m_mine.id = MessageId(QStringLiteral("mine%1").arg(++m_written));
        m_mine.direction = Direction::Outbound;
        m_mine.order = {};
        m_mine.ver = 0;
        m_mine.state = SendState::Queued;
        source.put(m_mine);
    }

    /// Edited, erased, or gone.
    void change()
    {
        if (source.messages.isEmpty())
            return;
        Message message =
            source.messages.at(m_random.bounded(static_cast<int>(source.messages.size())));
        ++message.ver;
        const int what = m_random.bounded(3);
        if (message.order.isNull())
            return;
        if (what == 0)
            return source.take(message.id);
        message.content.text = what == 1 ? QStringLiteral("edited") : QString();
        if (what == 2)
            message.content.kind = ContentKind::Erased;
        source.put(message);
    }

    void hold()
    {
        if (!std::exchange(m_holding, true)) {
            source.hold();
            source.holdRelay();
        }
        if (m_random.bounded(3) == 0)
            source.relayFailure = Error{ErrorKind::Offline, QStringLiteral("net.offline")};
    }

    QRandomGenerator m_random;
    Message m_mine; ///< what waits to be sent
    QSet<int> m_late;
    int m_written = 0;
    int m_end = 0;
    bool m_holding = false;
};

} // namespace

/// Whatever is done and whatever happens meanwhile: the rows are a part of the conversation without
/// a hole, in its newest state.
class TestTimelinePaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAPartOfWhatIsHeld_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void rowsAreAPartOfWhatIsHeld()
    {
        QFETCH(const quint32, seed);
        Life life(seed);
        for (int step = 0; step < 120; ++step) {
            life.step();
            QCoreApplication::processEvents();
            if (step % 10 != 9)
                continue;
            life.letGo();
            QTRY_VERIFY(!life.model.isLoading());
            QVERIFY2(life.fault().isEmpty(),
                     qPrintable(QStringLiteral("step %1: %2").arg(step).arg(life.fault())));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelinePaging)
#include "tst_timelinepaging.moc"
