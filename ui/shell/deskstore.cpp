// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskstore.h"

#include "core/base/logging.h"

#include <QSettings>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// Set once somebody has what earlier versions kept for the whole computer.
QString handedOverKey()
{
    return u"people/handed-over"_s;
}

QString orderKey(const UserId &user)
{
    return u"rail/accounts/"_s + user.value();
}

/// A person's, and not for the eyes of the next one. The orders of accounts wait for their persons.
const QStringList &personalKeys()
{
    static const QStringList keys{u"desk"_s,
                                  u"notices"_s,
                                  u"keys"_s,
                                  u"writing"_s,
                                  u"next"_s,
                                  u"views"_s,
                                  u"panes"_s,
                                  u"screens"_s,
                                  u"rail/views"_s,
                                  u"window/keeps-in-tray"_s};
    return keys;
}

/// Their own order of accounts only.
void leaveOthers(RailArrangement &rail, const UserId &user)
{
    const auto order = rail.accounts.value(user);
    rail.accounts.clear();
    if (!order.isEmpty())
        rail.accounts.insert(user, order);
}

} // namespace

DeskStore::DeskStore(QSettings &computer)
    : m_computer(computer)
{
}

DeskStore::~DeskStore() = default;

DeskState DeskStore::load(const QString &screens) const
{
    DeskState state = DeskState::load(settings());
    layout(screens).applyTo(state);
    return state;
}

ScreenLayout DeskStore::layout(const QString &screens) const
{
    return ScreenLayout::load(screens, settings());
}

void DeskStore::save(const DeskState &state, const QString &screens)
{
    if (m_own || isHandedOver())
        state.saveLook(m_computer);
    if (m_own || !isHandedOver()) {
        state.save(settings());
        ScreenLayout::of(state).save(screens, settings());
    }
}

DeskState DeskStore::begin(const DeskOwner &owner, const QString &screens)
{
    m_own = std::make_unique<QSettings>(owner.file, QSettings::IniFormat);
    if (m_own->allKeys().isEmpty()) {
        // Those of the computer are the look alone when they have been handed over.
        DeskState first = DeskState::load(m_computer);
        ScreenLayout::load(screens, m_computer).applyTo(first);
        leaveOthers(first.preferences.rail, owner.user);
        first.save(*m_own);
        m_own->sync();
    }
    if (m_own->status() == QSettings::NoError)
        handOver(owner.user);
    else
        qCWarning(LogClient) << "the settings of" << owner.user.value() << "cannot be kept";
    return load(screens);
}

DeskState DeskStore::end(const QString &screens)
{
    m_own.reset();
    return load(screens);
}

bool DeskStore::isHandedOver() const
{
    return m_computer.contains(handedOverKey());
}

/// Only after the person's own file is on the disk.
void DeskStore::handOver(const UserId &user)
{
    m_computer.remove(orderKey(user));
    if (isHandedOver())
        return;
    const auto &keys = personalKeys();
    for (const auto &key : keys)
        m_computer.remove(key);
    m_computer.setValue(handedOverKey(), true);
    m_computer.sync();
}

} // namespace Frontdesk
