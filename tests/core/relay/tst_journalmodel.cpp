// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/relay/journalmodel.h"
#include "tests/support/seed.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// Intake, journal and hub against a model of the desk and of its clients.
class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each case makes a database. More on request: RC_PARAMS=max_success=5000.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40");
    }

    void everybodyHoldsWhatWasSaid()
    {
        QVERIFY(rc::check("I1 to I4: once, in order, for everybody", [] {
            JournalModel model([](int from, int below) { return *rc::gen::inRange(from, below); });
            model.run(*rc::gen::inRange(1, 60));
            if (!model.broken.isEmpty())
                RC_FAIL(model.broken.join(u"; "_s).toStdString());
        }));
    }

    /// The checks notice a client that loses frames and does not ask.
    void aLostFrameIsFound()
    {
        std::mt19937_64 random(seed());
        bool found = false;
        for (int i = 0; i < 50 && !found; ++i) {
            JournalModel model([&](int from, int below) {
                return std::uniform_int_distribution<int>(from, below - 1)(random);
            });
            model.clientsLose = true;
            model.run(60);
            found = !model.broken.isEmpty();
        }
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
