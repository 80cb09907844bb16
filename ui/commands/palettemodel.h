// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/knownhit.h"
#include "core/domain/message.h"
#include "core/domain/team.h"
#include "core/search/fuzzy.h"
#include "ui/commands/command.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace Frontdesk {

class AccountSource;
class Clock;
class Commands;
class NameSource;
class PaletteMessages;
class SearchSource;
struct PaletteTemplates;
struct SearchHit;

/// One line of the palette.
struct PaletteRow {
    /// Message: one that was found; Messages: the way to all of them.
    enum class Kind { Heading, Person, Message, Account, View, Command, Template, Messages };

    Kind kind = Kind::Heading;
    QString title;
    QString detail; ///< behind the title, in quiet words
    QList<Search::TextRange> hits; ///< of the title: what it was found by
    QList<Search::TextRange> detailHits = {}; ///< of the detail
    QString tail = {}; ///< behind the detail, and never left out for it
    int score = 0;
    Account account = {}; ///< of a person: the one they wrote to
    Conversation conversation = {};
    Message message = {};
    SavedView view = {};
    const Command *command = nullptr;
    TemplateId templateId = {};
    QKeySequence key = {};
    bool off = false; ///< it cannot be done now; the detail says why
};

/// What fits the typed words: people from the names in the cache, below them those of whom something
/// else is known that fits (each says what), accounts, commands. Groups stand in
/// the order of the best fit in each; messages come in below the people when they are found; the last
/// row looks for the words in all of them. ">" first means commands only, "@" people only, "/"
/// templates only.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole /**< PaletteRow */ };
    Q_ENUM(Role)

    PaletteModel(const Commands &commands,
                 NameSource &names,
                 AccountSource &accounts,
                 const Clock &clock,
                 QObject *parent = nullptr);
    ~PaletteModel() override;

    /// Messages are found too, there. @p source outlives it.
    void searchMessagesIn(SearchSource &source);
    void setTemplates(const PaletteTemplates &templates);
    /// People to offer before anything is typed are on their way.
    void awaitRecent();
    void setRecent(const QList<Conversation> &recent);
    void setViews(const QList<SavedView> &views) { m_views = views; }
    void search(const QString &typed);
    /// People are still being looked for: the first row may become another. Messages never make it
    /// another.
    bool isPending() const { return m_pending || (m_awaitsRecent && offersRecent()); }
    /// Without ">", "@" and "/".
    QString typed() const { return m_typed; }
    /// The next row that can be chosen from @p row on, in steps of @p by; @p row if there is none.
    int selectable(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Everything that fits is there.
    void settled();

private:
    using Section = QList<PaletteRow>;

    void rebuild();
    void appendMessages();
    void renewMessages();
    static QString messagesHeading();
    bool offersRecent() const { return m_typed.isEmpty() && seeksPeople(); }
    bool seeksPeople() const { return m_only.isNull() || m_only == u'@'; }
    Section people(const Search::FuzzyPattern &pattern) const;
    Section accountRows(const Search::FuzzyPattern &pattern) const;
    Section viewRows(const Search::FuzzyPattern &pattern) const;
    Section commandRows(const Search::FuzzyPattern &pattern) const;
    Section messagesRow() const;
    Section messageRows() const;
    PaletteRow messageRow(const SearchHit &hit) const;
    PaletteRow personRow(const Conversation &conversation) const;
    std::optional<PaletteRow> knownRow(const KnownHit &hit) const;
    void askPeople();
    void take(int asked);
    void append(Section section, const QString &heading, int most);

    const Commands &m_commands;
    NameSource &m_names;
    AccountSource &m_accounts;
    const Clock &m_clock;
    QList<Conversation> m_recent;
    QList<Conversation> m_found;
    QList<KnownHit> m_known;
    QString m_knownFor; ///< what was typed when m_known was found
    QList<SavedView> m_views;
    QString m_typed; ///< without the sign that stands first
    std::unique_ptr<PaletteTemplates> m_templates;
    QChar m_only; ///< '>', '@' or '/'; null: everything
    int m_asked = 0; ///< counts searches, to tell late answers from ours
    int m_awaited = 0; ///< answers about people
    bool m_pending = false;
    bool m_awaitsRecent = false;
    PaletteMessages *m_messages = nullptr;
    int m_messagesAt = 0; ///< where their section is, or would be
    int m_messagesCount = 0; ///< rows of it, with the heading
    QList<PaletteRow> m_rows;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::PaletteRow)
