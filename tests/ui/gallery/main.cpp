// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/samples.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("out"),
                       QStringLiteral("Folder for the pictures"),
                       QStringLiteral("dir"),
                       QStringLiteral(".")});
    options.process(app);
    const QDir out(options.value(QStringLiteral("out")));
    Theme theme;
    theme.applyTo(app);
    FakeDesk desk;
    fillSampleDesk(desk);
    FixedClock clock;
    clock.jump(SampleNow - clock.nowMs());
    PictureCache pictures(desk.media);
    ConversationListModel list(desk.conversations, desk.accounts, clock);
    TimelineModel timeline(desk.timeline);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *listView = new ConversationListView(theme, clock, list, pictures);
    listView->setFixedWidth(348);
    auto *view = new TimelineView(theme, clock, timeline, pictures);
    row->addWidget(listView);
    row->addWidget(view);
    BubbleScene scene;
    scene.locale = QStringLiteral("zh-TW");
    scene.personId = QStringLiteral("p7");
    scene.personName = QStringLiteral("張語安");
    scene.words = [](const QString &code, const QVariantMap &) {
        return code == u"line.no-answer" ? QStringLiteral("LINE did not answer.")
                                         : QStringLiteral("monthly limit reached.");
    };
    view->setScene(scene);
    list.show({});
    listView->select(sampleConversation());
    timeline.show(sampleConversation());
    window.resize(348 + 588, 780);
    window.show();
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        Frontdesk::Test::letTimePass(std::chrono::milliseconds(200));
        window.grab().save(out.filePath(choice == Theme::Choice::Light
                                            ? QStringLiteral("desk-light.png")
                                            : QStringLiteral("desk-dark.png")));
    }
    QApplication::setStyle(QStringLiteral("Fusion"));
    return 0;
}
