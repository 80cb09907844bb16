// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticeservice.h"

#ifdef FRONTDESK_DBUS
#include "ui/shell/dbusnotices.h"
#endif

namespace Frontdesk {

#ifndef FRONTDESK_DBUS
namespace {

/// Where no service is known: whoever listens to failed() tells instead.
class NoNotices : public NoticeService
{
public:
    void show(const Notice &notice) override { Q_EMIT failed(notice); }
    void withdraw(const ConversationId &) override { }
    void withdrawTask(const TaskId &) override { }
};

} // namespace
#endif

std::unique_ptr<NoticeService> NoticeService::ofThisDesktop()
{
#ifdef FRONTDESK_DBUS
    return std::make_unique<DBusNotices>(QDBusConnection::sessionBus());
#else
    return std::make_unique<NoNotices>();
#endif
}

} // namespace Frontdesk
