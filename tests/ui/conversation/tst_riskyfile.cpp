// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/riskyfile.h"

#include <QTest>

using namespace Frontdesk;

class TestRiskyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatMayRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<bool>("risky");
        const auto row = [](const char *name, const char *mime, bool risky) {
            QTest::addRow("%s %s", name, mime)
                << QString::fromLatin1(name) << QString::fromLatin1(mime) << risky;
        };
        row("order.pdf", "application/pdf", false);
        row("photo.jpg", "image/jpeg", false);
        row("list.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false);
        row("", "", false);
        row("zip", "", false);
        row("setup.exe", "", true);
        row("SETUP.EXE", "", true);
        row("invoice.pdf.exe", "application/pdf", true);
        row("invoice.exe. ", "", true);
        row("run.sh", "", true);
        row("link.desktop", "", true);
        row("page.html", "", true);
        row("macro.xlsm", "", true);
        row("hidden.zip", "", true);
        row("innocent", "application/x-executable", true);
        row("innocent.txt", "text/x-shellscript", true);
        row("drawing", "image/svg+xml", true);
    }

    void knowsWhatMayRun()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, mime);
        QFETCH(const bool, risky);
        QCOMPARE(isRiskyToOpen(name, mime), risky);
    }
};

QTEST_GUILESS_MAIN(TestRiskyFile)
#include "tst_riskyfile.moc"
