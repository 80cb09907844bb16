// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Frontdesk::Test {

namespace {

QList<Rule> rulesForAll()
{
    return {
        {"no singletons",
         u""_s,
         uR"(static \w+ ?[&*] ?instance\()"_s,
         u"core/relay/hub.h"_s,
         u"static Hub &instance();"_s},
        {"nobody sleeps",
         u"^(?!tests/support/waiting)"_s,
         uR"(\b(sleep_for|sleep_until|usleep|QThread::m?u?sleep|qSleep|qWait)\()"_s,
         u"tests/core/tst_x.cpp"_s,
         u"QTest::qWait(100);"_s},
        {"no string connects",
         uR"(^(?!(ui/(theme/themewatcher|shell/dbusnotices)|tests/ui/shell/tst_launcherbadge)\.cpp$))"_s, // D-Bus signals know no other way,
         uR"(\b(SIGNAL|SLOT)\()"_s,
         u"ui/shell/x.cpp"_s,
         u"connect(a, SIGNAL(b()), c, SLOT(d()))"_s},
        {"no continuation but whenDone",
         u""_s,
         uR"(\.then\((this|&|context))"_s,
         u"core/client/x.cpp"_s,
         u"future.then(this, f)"_s},
        {"hand-offs go through Mailbox",
         u""_s,
         uR"(\bQ(Mutex|ReadWriteLock|Semaphore|WaitCondition)\b|\bQtConcurrent\b)"_s,
         u"core/relay/x.h"_s,
         u"QMutex m_mutex;"_s},
        {"no HTTP server but our own",
         u""_s,
         uR"(\bQ(Abstract)?HttpServer\b)"_s,
         u"tests/support/x.h"_s,
         u"QHttpServer server;"_s},
        {"no QtSql",
         u""_s,
         uR"(\bQSql(Database|Query)\b)"_s,
         u"core/storage/x.cpp"_s,
         u"QSqlQuery query;"_s},
        {"text is plain",
         u""_s,
         uR"(\bQt::RichText\b|\bsetHtml\()"_s,
         u"ui/conversation/x.cpp"_s,
         u"label->setTextFormat(Qt::RichText)"_s},
        {"no umbrella headers",
         u""_s,
         uR"(#include <Qt(Core|Gui|Widgets|Network|WebSockets|Svg|Test)(/\w+)?>)"_s,
         u"ui/shell/x.cpp"_s,
         u"#include <QtWidgets>"_s},
        {"no Qt keywords",
         u""_s,
         uR"(^\s*(emit |signals:|(public|private|protected) slots:))"_s,
         u"ui/shell/x.cpp"_s,
         u"emit changed();"_s},
    };
}

QList<Rule> rulesForProducts()
{
    return {
        {"nobody waits in place",
         u"^(core|ui|app)/"_s,
         uR"(\b(waitFor\w+\(|QEventLoop\b))"_s,
         u"core/sync/link.cpp"_s,
         u"socket->waitForConnected()"_s},
        {"core speaks to no user",
         u"^core/"_s,
         uR"(\btr\(|#include <(Q(Widget|MessageBox|Dialog|Label|Application)|QtWidgets)>)"_s,
         u"core/client/x.cpp"_s,
         u"tr(x)"_s},
        {"models know no widgets",
         u"^ui/models/"_s,
         uR"(#include <Q(Widget|Style\w*|ListView|AbstractItemView|StyledItemDelegate|Application)>)"_s,
         u"ui/models/x.h"_s,
         u"#include <QWidget>"_s},
        {"one clock",
         u"^(core/(?!base/clock)|ui/|app/)"_s,
         uR"(\bQ(DateTime|Date|Time)::current|\bsystem_clock::now|\bgettimeofday\b)"_s,
         u"ui/shell/x.cpp"_s,
         u"QDateTime::currentDateTimeUtc()"_s},
        {"SQLite stands behind core/sql",
         u"^(core/(?!sql/)|ui/|app/)"_s,
         uR"(#include <sqlite3\.h>)"_s,
         u"core/relay/x.cpp"_s,
         u"#include <sqlite3.h>"_s},
        {"colours come from the theme",
         u"^(ui/(?!theme/)|app/desktop/)"_s,
         uR"("#[0-9A-Fa-f]{6}|\bQColor\((0x|\d)|\bqRgba?\(\s*(0x|\d))"_s,
         u"ui/inbox/x.cpp"_s,
         u"const QColor green(u\"#06C755\"_s);"_s},
        {"windows open, they do not run",
         u"^ui/"_s,
         uR"((\.|->)exec\(|\bQMessageBox::(question|warning|critical|information)\()"_s,
         u"ui/shell/x.cpp"_s,
         u"dialog.exec();"_s},
        {"errors are values",
         u"^(core|ui|app)/"_s,
         uR"(\bthrow\b)"_s,
         u"core/http/x.cpp"_s,
         u"throw Failure(x);"_s},
    };
}

} // namespace

QList<Rule> rules()
{
    return rulesForAll() + rulesForProducts();
}

QStringList offenders(const Rule &rule, const QList<SourceFile> &files)
{
    const QRegularExpression where(rule.where);
    const QRegularExpression words(rule.words, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &file : files) {
        if (where.match(file.path).hasMatch() && words.match(file.code).hasMatch())
            found << file.path;
    }
    return found;
}

} // namespace Frontdesk::Test
