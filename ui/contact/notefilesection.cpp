// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/notefilesection.h"

#include "core/base/clock.h"
#include "core/client/contactsource.h"
#include "core/client/conversationactions.h"
#include "core/client/noteactions.h"
#include "ui/contact/notefilerow.h"
#include "ui/contact/samepersonwatch.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowkeys.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

NoteFileSection::NoteFileSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_same(new SamePersonWatch(m_parts.contacts, this))
    , m_column(new QVBoxLayout(this))
    , m_attach(new IconButton(theme(),
                              QStringLiteral("attach"),
                              tr("Attach a file for colleagues"),
                              IconButton::Size::Small))
    , m_problem(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_more(new Button(theme(), tr("Show more"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Files for colleagues"));
    build();
    connect(m_attach, &IconButton::clicked, this, &NoteFileSection::chooseFiles);
    connect(m_more, &Button::clicked, this, [this] {
        m_wanted += ShownMore;
        ask();
    });
    connect(m_same, &SamePersonWatch::changed, this, &NoteFileSection::readAgain);
    auto *drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, this, &NoteFileSection::attach);
    hide();
}

void NoteFileSection::build()
{
    const auto &m = theme().metrics().panel;
    m_column->setContentsMargins(m.sectionSide, m.sectionTop, m.sectionSide, m.sectionBottom);
    m_column->setSpacing(theme().metrics().gap.small);
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Files for colleagues"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_attach);
    m_column->addLayout(head);
    m_problem->setWrapped(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
}

void NoteFileSection::showCustomer(const Conversation &conversation)
{
    const bool isSame = conversation.contact == m_conversation.contact;
    m_conversation = conversation;
    setVisible(!conversation.contact.isNull());
    if (isSame)
        return;
    m_same->watch(conversation.contact);
    m_wanted = ShownFirst;
    m_failures.clear();
    m_couldNotRead = false;
    tell({});
    take({});
    ask();
}

void NoteFileSection::takeMessages(const QList<Message> &messages)
{
    const bool matters =
        std::any_of(messages.cbegin(), messages.cend(), [this](const Message &one) {
            return one.direction == Direction::Note && (one.content.media || isListed(one.id));
        });
    if (matters)
        ask();
}

/// One that is shown may have lost its file.
bool NoteFileSection::isListed(const MessageId &id) const
{
    return std::any_of(
        m_found.cbegin(), m_found.cend(), [&](const Message &one) { return one.id == id; });
}

void NoteFileSection::renewNames()
{
    take(m_found);
}

void NoteFileSection::ask()
{
    const int asked = ++m_asked;
    if (m_conversation.contact.isNull())
        return;
    // One more than is shown says whether there are more.
    whenDone(m_parts.contacts.noteFiles(m_conversation.contact, m_wanted + 1),
             this,
             [this, asked](const Result<QList<Message>> &notes) {
                 if (asked != m_asked)
                     return;
                 if (!notes) {
                     m_couldNotRead = true;
                     return tell(m_parts.sentence(notes.error()));
                 }
                 if (std::exchange(m_couldNotRead, false))
                     tell(m_failures.join(u'\n'));
                 take(*notes);
             });
}

void NoteFileSection::take(const QList<Message> &notes)
{
    // Who asked for the last ones goes on with the first of them.
    const bool leavesMore = m_more->hasFocus() && notes.size() <= m_wanted;
    const auto stood = leavesMore ? m_rows.size() : placeWithFocus(m_rows);
    m_more->setVisible(notes.size() > m_wanted);
    const auto shown = notes.mid(0, m_wanted);
    QStringList authors;
    for (const auto &note : shown)
        authors.append(m_parts.userName(note.author));
    if (m_list && notes == m_found && authors == m_authors)
        return; // a row that somebody stands on stays
    m_found = notes;
    m_authors = authors;
    if (m_list) {
        // One of them may be telling of its press.
        m_column->removeWidget(m_list);
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_column->insertWidget(2, m_list);
    m_rows.clear();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const auto &note = shown.at(i);
        auto *row = new NoteFileRow(theme(), note, m_authors.at(i), m_parts.clock.nowMs());
        connect(row, &NoteFileRow::clicked, this, [this, note] { Q_EMIT chosen(note); });
        rows->addWidget(row);
        m_rows.append(row);
    }
    m_list->setVisible(!shown.isEmpty());
    orderTabs(m_rows, *m_more);
    focusRow(m_rows, stood);
}

void NoteFileSection::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NoteFileSection::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach a file for colleagues"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &NoteFileSection::attach);
    dialog->open();
}

/// To the chat that is shown now, whichever shows when a file is ready.
void NoteFileSection::attach(const QStringList &paths)
{
    if (m_conversation.contact.isNull())
        return;
    m_failures.clear();
    if (paths.size() > MostFiles)
        return tell(tr("At most %n files at a time.", nullptr, MostFiles));
    tell({});
    noteNext(this, m_parts.actions, m_parts.notes, m_conversation, paths);
}

/// One after the other, in the order in which they were chosen. They become notes also where
/// @p section has gone meanwhile.
void NoteFileSection::noteNext(const QPointer<NoteFileSection> &section,
                               ConversationActions &actions,
                               NoteActions &notes,
                               const Conversation &where,
                               QStringList paths)
{
    if (paths.isEmpty())
        return;
    const QString path = paths.takeFirst();
    const auto goOn = [=, &actions, &notes](const std::optional<Error> &why) {
        if (section && why)
            section->tellOf(where, path, *why);
        else if (section)
            section->ask();
        noteNext(section, actions, notes, where, paths);
    };
    whenDone(actions.attach(where.id, path), &notes, [=, &notes](const Result<Content> &file) {
        if (!file)
            return goOn(file.error());
        whenDone(notes.add(where.id, where.account, {}, {}, {*file}),
                 &notes,
                 [goOn](const Result<MessageId> &kept) {
                     goOn(kept ? std::optional<Error>() : kept.error());
                 });
    });
}

/// Under another customer's name it would be wrong.
void NoteFileSection::tellOf(const Conversation &where, const QString &path, const Error &why)
{
    if (where.contact != m_conversation.contact)
        return;
    m_failures.append(
        tr("%1: %2", "name of a file, what is wrong with it")
            .arg(withoutBidiControls(QFileInfo(path).fileName()), m_parts.sentence(why)));
    tell(m_failures.join(u'\n'));
}

} // namespace Frontdesk
