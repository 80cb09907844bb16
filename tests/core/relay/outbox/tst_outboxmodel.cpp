// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/outbox/outboxmodel.h"
#include "tests/support/seed.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// The steps of the outbox against a model of the platform: whatever is said, answered, cut off,
/// restarted and decided, in any order and with clocks that jump.
class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case makes a database. More on request: RC_PARAMS=max_success=5000.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=500");
    }

    void eachSendIsTakenOnceAndInOrder()
    {
        QVERIFY(rc::check("I5, I6: at most once, in order, ended visibly", [] {
            OutboxModel model([](int from, int below) { return *rc::gen::inRange(from, below); });
            model.run(*rc::gen::inRange(1, 80));
            if (!model.broken.isEmpty())
                RC_FAIL(model.broken.join(u"; "_s).toStdString());
        }));
    }

    /// The checks notice a platform whose retry keys protect from nothing.
    void aForgottenKeyIsFound()
    {
        std::mt19937_64 random(seed());
        bool found = false;
        for (int i = 0; i < 200 && !found; ++i) {
            OutboxModel model([&](int from, int below) {
                return std::uniform_int_distribution<int>(from, below - 1)(random);
            });
            model.platform.forgets = true;
            model.run(80);
            found = !model.broken.isEmpty();
        }
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
