// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspages.h"

#include "core/client/accountsource.h"
#include "core/client/conversationactions.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/client/viewsource.h"
#include "core/domain/permissions.h"
#include "ui/settings/aliaspage.h"
#include "ui/settings/fieldpage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/teampage.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

SettingsPages::SettingsPages(const Parts &parts, SettingsDialog &dialog)
    : QObject(&dialog)
    , m_parts(parts)
    , m_dialog(dialog)
{
    connect(&dialog, &SettingsDialog::changed, this, [this](const Preferences &preferences) {
        // The pages have each their own part; the dialog's copy of those may be old.
        Preferences now = preferences;
        now.notices = m_parts.kept.notices;
        now.language = m_parts.kept.language;
        now.keys = m_parts.kept.keys;
        Q_EMIT changed(now);
    });
    addNotices();
    addLanguage();
    addTeams();
    addFields();
    addAliases();
    addKeyboard();
}

template <typename Part>
void SettingsPages::change(Part Preferences::*part, const Part &now)
{
    Preferences preferences = m_parts.kept;
    preferences.*part = now;
    Q_EMIT changed(preferences);
}

void SettingsPages::addNotices()
{
    auto *page =
        new NoticePage(m_parts.theme,
                       m_parts.kept.notices,
                       m_parts.sources ? m_parts.sources->accounts.accounts() : QList<Account>(),
                       m_parts.sources ? m_parts.sources->views.views() : QList<SavedView>());
    connect(page, &NoticePage::changed, this, [this](const NoticeSettings &notices) {
        change(&Preferences::notices, notices);
    });
    connect(page, &NoticePage::sampleRequested, this, &SettingsPages::sampleNoticeRequested);
    m_dialog.addPage(tr("Notifications"), page);
}

void SettingsPages::addLanguage()
{
    auto *page = new LanguagePage(m_parts.theme, m_parts.clock, m_parts.kept.language);
    connect(page, &LanguagePage::changed, this, [this](const LanguageChoice &choice) {
        change(&Preferences::language, choice);
    });
    m_dialog.addPage(tr("Language"), page);
}

/// What the relay refuses later is told here too, while the page is open.
void SettingsPages::addTeams()
{
    if (m_parts.sources == nullptr)
        return;
    const auto &sources = *m_parts.sources;
    auto *page = new TeamPage(m_parts.theme,
                              sources.teams,
                              sources.accounts.colleagues(),
                              mayRun(sources.link.me().role, QLatin1String("team.put")),
                              [](const Error &error) { return ErrorText::sentence(error); });
    connect(&sources.actions,
            &ConversationActions::refused,
            page,
            [page](const ConversationId &, const Error &why) {
                if (why.code.startsWith(u"team."))
                    page->tell(why);
            });
    m_dialog.addPage(tr("Teams"), page);
}

void SettingsPages::addFields()
{
    if (m_parts.sources == nullptr)
        return;
    const auto &sources = *m_parts.sources;
    auto *page = new FieldPage(m_parts.theme,
                               sources.attributes,
                               sources.accounts.accounts(),
                               mayRun(sources.link.me().role, QLatin1String("attribute.put")),
                               [](const Error &error) { return ErrorText::sentence(error); });
    connect(&sources.actions,
            &ConversationActions::refused,
            page,
            [page](const ConversationId &, const Error &why) {
                if (why.code.startsWith(u"attribute."))
                    page->tell(why);
            });
    m_dialog.addPage(tr("Customer fields"), page);
}

void SettingsPages::addAliases()
{
    if (m_parts.sources == nullptr)
        return;
    const auto &sources = *m_parts.sources;
    auto *page = new AliasPage(m_parts.theme,
                               sources.aliases,
                               sources.accounts.accounts(),
                               sources.link.me().name,
                               [](const Error &error) { return ErrorText::sentence(error); });
    connect(&sources.actions,
            &ConversationActions::refused,
            page,
            [page](const ConversationId &, const Error &why) {
                if (why.code.startsWith(u"alias."))
                    page->tell(why);
            });
    m_dialog.addPage(tr("Name shown to customers"), page);
}

void SettingsPages::addKeyboard()
{
    const auto views = m_parts.sources ? m_parts.sources->views.views() : QList<SavedView>();
    KeyMap now = m_parts.kept.keys;
    if (m_parts.sources) {
        QSet<ViewId> known;
        for (const auto &view : views)
            known.insert(view.id);
        now.keepViews(known); // what is gone gives its key back with the next change
    }
    auto *page = new KeyboardPage(m_parts.theme, now, views);
    connect(page, &KeyboardPage::changed, this, [this](const KeyMap &keys) {
        change(&Preferences::keys, keys);
    });
    m_dialog.addPage(tr("Keyboard"), page);
}

} // namespace Frontdesk
