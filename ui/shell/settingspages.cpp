// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspages.h"

#include "core/client/accountsource.h"
#include "core/client/audiencesource.h"
#include "core/client/conversationactions.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/client/viewsource.h"
#include "core/domain/permissions.h"
#include "core/search/customerquery.h"
#include "ui/settings/aliaspage.h"
#include "ui/settings/fieldpage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/tagpage.h"
#include "ui/settings/teampage.h"
#include "ui/shell/errortext.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

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
    addTags();
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
    m_dialog.addPage(tr("My name"), page);
}

namespace {

/// Counted here, as far as this colleague may read customers.
MergeForm::Preview previewBy(AudienceSource &audience)
{
    return [&audience](const Tag &from, const Tag &into) {
        using Overlap = MergeForm::Overlap;
        const auto tagged = [](const Tag &tag) {
            return Search::CustomerQuery::of({Search::CustomerTest::What::Tag, tag.name});
        };
        const auto one = Search::print(tagged(from));
        const auto other = Search::print(tagged(into));
        const Promise<Overlap> promise;
        const auto count = [&audience](const QString &typed, auto then) {
            whenDone(audience.find(typed, 0), &audience, then);
        };
        count(one, [=](const Result<Audience> &ofOne) {
            count(other, [=](const Result<Audience> &ofOther) {
                count(one + u' ' + other, [=](const Result<Audience> &ofBoth) {
                    if (!ofOne || !ofOther || !ofBoth)
                        return promise.give(Error{ErrorKind::NotFound, u"tag.not-found"_s});
                    promise.give(Overlap{ofOne->count, ofOther->count, ofBoth->count});
                });
            });
        });
        return promise.future();
    };
}

} // namespace

void SettingsPages::addTags()
{
    if (m_parts.sources == nullptr)
        return;
    const auto &sources = *m_parts.sources;
    auto *page = new TagPage({.theme = m_parts.theme,
                              .clock = m_parts.clock,
                              .tags = sources.tags,
                              .mayChange = mayRun(sources.link.me().role, QLatin1String("tag.put")),
                              .preview = previewBy(sources.audience),
                              .sentence = [](const Error &error) {
                                  return ErrorText::sentence(error);
                              }});
    connect(&sources.actions,
            &ConversationActions::refused,
            page,
            [page](const ConversationId &, const Error &why) {
                if (why.code.startsWith(u"tag."))
                    page->tell(why);
            });
    // Who looks at customers by themselves asks anew.
    connect(page, &QObject::destroyed, &sources.audience, [&audience = sources.audience] {
        audience.forget();
    });
    m_dialog.addPage(tr("Tags"), page);
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
