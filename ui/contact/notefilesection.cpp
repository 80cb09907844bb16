// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/notefilesection.h"

#include "core/base/clock.h"
#include "core/client/contactsource.h"
#include "core/client/conversationactions.h"
#include "core/client/noteactions.h"
#include "ui/contact/notefilerow.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

QStringList localFilesIn(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

NoteFileSection::NoteFileSection(Parts parts, QWidget *parent)
    : Pane(parts.theme, &Colors::list, Qt::TopEdge, parent)
    , m_parts(std::move(parts))
    , m_column(new QVBoxLayout(this))
    , m_attach(new IconButton(theme(),
                              QStringLiteral("attach"),
                              tr("Attach a file for colleagues"),
                              IconButton::Size::Small))
    , m_problem(new Label(theme(), TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_more(new Button(theme(), tr("Show more"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Files for colleagues"));
    setAcceptDrops(true);
    build();
    connect(m_attach, &IconButton::clicked, this, &NoteFileSection::chooseFiles);
    connect(m_more, &Button::clicked, this, [this] {
        m_wanted += ShownMore;
        ask();
    });
    connect(&m_parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                const bool isOurs =
                    std::any_of(news.cbegin(), news.cend(), [this](const Contact &one) {
                        return one.id == m_conversation.contact;
                    });
                if (isOurs) // others may be the same human now
                    ask();
            });
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
    m_wanted = ShownFirst;
    tell({});
    take({});
    ask();
}

void NoteFileSection::takeMessages(const QList<Message> &messages)
{
    const bool isFile = std::any_of(messages.cbegin(), messages.cend(), [](const Message &one) {
        return one.direction == Direction::Note && one.content.media;
    });
    if (isFile)
        ask();
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
                 if (notes)
                     take(*notes);
                 else
                     tell(m_parts.sentence(notes.error()));
             });
}

void NoteFileSection::take(const QList<Message> &notes)
{
    m_more->setVisible(notes.size() > m_wanted);
    const auto shown = notes.mid(0, m_wanted);
    if (m_list && shown == m_notes)
        return; // a row that somebody stands on stays
    m_notes = shown;
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
    for (const auto &note : std::as_const(m_notes)) {
        auto *row =
            new NoteFileRow(theme(), note, m_parts.userName(note.author), m_parts.clock.nowMs());
        connect(row, &NoteFileRow::clicked, this, [this, note] { Q_EMIT chosen(note); });
        rows->addWidget(row);
    }
    m_list->setVisible(!m_notes.isEmpty());
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
    tell({});
    for (const auto &path : paths) {
        whenDone(m_parts.actions.attach(m_conversation.id, path),
                 this,
                 [this, path, where = m_conversation](const Result<Content> &file) {
                     if (file)
                         return note(where, *file);
                     tell(tr("%1: %2", "name of a file, what is wrong with it")
                              .arg(withoutBidiControls(QFileInfo(path).fileName()),
                                   m_parts.sentence(file.error())));
                 });
    }
}

void NoteFileSection::note(const Conversation &where, const Content &file)
{
    whenDone(m_parts.notes.add(where.id, where.account, {}, {}, {file}),
             this,
             [this](const Result<MessageId> &kept) {
                 if (!kept)
                     return tell(m_parts.sentence(kept.error()));
                 ask();
             });
}

void NoteFileSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NoteFileSection::dropEvent(QDropEvent *event)
{
    attach(localFilesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Frontdesk
