// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk/workstation.h"

#include "core/client/linksource.h"
#include "core/client/sessionfile.h"
#include "tests/bench/desk/must.h"
#include "tests/bench/desk/painted.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

namespace Frontdesk::Bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Workstation::Workstation(const QString &folder)
    : m_folder(folder)
    , m_signedIn(SessionFile(folder).last().value_or(SignedIn()))
    , m_settings(folder + u"/window.ini"_s, QSettings::IniFormat)
    , m_api(QSslConfiguration::defaultConfiguration())
    , m_window(m_theme, m_clock, m_settings)
{
    m_signedIn.token = u"bench"_s;
    m_theme.applyTo(*qApp);
    m_session = std::make_unique<DeskSession>(
        m_signedIn,
        DeskSession::Settings{
            m_folder, u"00000000-0000-4000-8000-00000000bbbb"_s, u"bench/1"_s, {}, {}},
        m_api,
        m_clock);
}

Workstation::~Workstation()
{
    m_window.leaveDesk();
}

void Workstation::open()
{
    QEventLoop loop;
    whenDone(m_session->open(), &loop, [this, &loop](const Result<> &opened) {
        must(opened);
        m_window.showDesk(m_session->sources(), nullptr);
        m_window.resize(1440, 900);
        m_window.show();
        m_session->connectToRelay();
        loop.quit();
    });
    loop.exec();
    auto *list = m_window.desk()->findChild<ConversationListView *>();
    Painted filled(*list->viewport(), [list] { return list->model()->rowCount() > 0; });
    if (!filled.wait(20s))
        qFatal("the list stays empty");
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [this, &loop] {
        if (sources().link.status().state == LinkStatus::State::Online)
            loop.quit();
    });
    QTimer::singleShot(20s, &loop, [] { qFatal("there is no relay"); });
    look.start(20ms);
    loop.exec();
}

QString Workstation::cacheFile() const
{
    return DeskSession::folderOf(m_folder, m_signedIn) + u"/cache.db"_s;
}

} // namespace Frontdesk::Bench
