// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/tagform.h"

#include "core/base/clock.h"
#include "ui/contact/tagspans.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refit.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TagFormWidth = 300;
constexpr int MostRowsSeen = 8;
constexpr int MostOffered = 100; ///< who wants another one types on
constexpr int SwatchInList = 10;

QString wordsOf(const Tag &tag)
{
    const auto name = withoutBidiControls(tag.name);
    return tag.group.isEmpty()
        ? name
        : TagForm::tr("%1 · %2", "tag, its group").arg(name, withoutBidiControls(tag.group));
}

QIcon swatch(const Theme &theme, int color)
{
    QPixmap pixmap(theme.px(SwatchInList), theme.px(SwatchInList));
    pixmap.fill(theme.colors().account(color));
    return {pixmap};
}

} // namespace

TagForm::TagForm(const Theme &theme,
                 TagSource &tags,
                 ContactSource &contacts,
                 const QList<ContactId> &customers,
                 Words words,
                 QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_tags(tags)
    , m_contacts(contacts)
    , m_customers(customers)
    , m_words(std::move(words))
    , m_field(new TextField(theme, tr("Tag")))
    , m_list(new QListWidget)
    , m_span(new QComboBox)
    , m_end(new TextField(theme, TagEnd::words().title))
    , m_meant(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Tags of the customer"));
    setFrameShape(StyledPanel);
    setFixedWidth(theme.px(TagFormWidth));
    m_field->setLabelHidden(true);
    m_field->setPlaceholder(tr("Find or make a tag"));
    m_field->edit()->setMaxLength(TagSource::LongestName);
    m_field->edit()->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedHeight(MostRowsSeen * theme.metrics().control.menuRow);
    m_list->setIconSize({theme.px(SwatchInList), theme.px(SwatchInList)});
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_span);
    column->addWidget(m_end);
    column->addWidget(m_meant);
    buildSpans();
    connect(m_field, &TextField::edited, this, &TagForm::fill);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        toggle(index.row());
    });
    connect(&m_tags, &TagSource::changed, this, &TagForm::fill);
    connect(&contacts, &ContactSource::contactsChanged, this, [this](const QList<Contact> &news) {
        for (const auto &contact : news)
            take(contact);
    });
    readCustomers();
    fill();
}

void TagForm::buildSpans()
{
    m_span->setAccessibleName(tr("For how long the tag is given"));
    const auto spans = tagSpans();
    for (const auto &one : spans)
        m_span->addItem(one.words, QVariant::fromValue(qlonglong(one.span.count())));
    m_span->setCurrentIndex(m_span->count() - 1);
    m_span->addItem(tr("Ends at another time…")); // without a span
    m_end->setPlaceholder(TagEnd::words().placeholder);
    m_end->edit()->setMaxLength(MomentForm::LongestText);
    m_meant->setWrapped(true);
    connect(m_end, &TextField::edited, this, [this] {
        refreshEnd();
        refit(*this);
    });
    connect(m_end->edit(), &QLineEdit::returnPressed, this, [this] {
        const int row = m_list->currentRow();
        if (m_end->isComposing() || row < 0 || row >= m_offered.size())
            return;
        const auto tag = m_offered.at(row); // what is offered changes meanwhile
        give(tag); // also to those who have it, with another end
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        refreshEnd();
        refit(*this);
        if (!m_end->isHidden())
            m_end->edit()->setFocus(Qt::OtherFocusReason);
    });
    refreshEnd();
}

void TagForm::refreshEnd()
{
    const bool isTyped = !m_span->currentData().isValid();
    const auto end = TagEnd::read(m_end->text(), m_words.clock);
    m_end->setVisible(isTyped);
    m_meant->setVisible(isTyped);
    m_meant->setText(end > 0                                 ? TagEnd::say(end)
                         : m_end->text().trimmed().isEmpty() ? QStringLiteral(" ")
                                                             : TagEnd::words().nothing);
    m_end->setError({});
}

void TagForm::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect room = anchor.screen()->availableGeometry();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

bool TagForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field->edit() || event->type() != QEvent::KeyPress || m_field->isComposing())
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

void TagForm::readCustomers()
{
    for (const auto &id : m_customers) {
        whenDone(m_contacts.contact(id), this, [this](const Result<Contact> &contact) {
            if (contact)
                take(*contact);
        });
    }
}

void TagForm::take(const Contact &contact)
{
    if (!m_customers.contains(contact.id))
        return;
    m_held.insert(contact.id, contact.tags);
    fill();
}

void TagForm::fill()
{
    const auto typed = m_field->text().simplified();
    const auto old = m_offered.value(m_list->currentRow()).id;
    m_offered = m_tags.like(typed, MostOffered);
    const auto fresh = m_tags.tagNamed(typed);
    const bool mayMake =
        fresh.hasValue() && fresh->ver == 0
        && std::none_of(m_offered.cbegin(), m_offered.cend(), [&](const Tag &tag) {
               return tag.id == fresh->id || tag.name.compare(typed, Qt::CaseInsensitive) == 0;
           });
    if (mayMake)
        m_offered.append(*fresh);
    m_list->clear();
    for (const auto &tag : std::as_const(m_offered)) {
        const bool isNew = mayMake && tag.id == fresh->id;
        auto *item =
            new QListWidgetItem(isNew ? tr("Make “%1”").arg(tag.name) : wordsOf(tag), m_list);
        item->setIcon(swatch(m_theme, tag.color));
        if (!isNew)
            item->setCheckState(stateOf(tag.id));
    }
    const auto at = std::find_if(
        m_offered.cbegin(), m_offered.cend(), [&](const Tag &tag) { return tag.id == old; });
    m_list->setCurrentRow(at == m_offered.cend() ? 0 : static_cast<int>(at - m_offered.cbegin()));
}

Qt::CheckState TagForm::stateOf(const TagId &tag) const
{
    const auto with = std::count_if(
        m_held.cbegin(), m_held.cend(), [&](const auto &tags) { return tags.contains(tag); });
    if (with == 0)
        return Qt::Unchecked;
    return with == m_customers.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void TagForm::toggle(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const auto tag = m_offered.at(row);
    if (stateOf(tag.id) == Qt::Checked)
        follow(m_tags.take(m_customers, tag));
    else
        give(tag);
    m_field->edit()->selectAll(); // the next one is typed over it
}

void TagForm::give(const Tag &tag)
{
    if (!m_span->currentData().isValid()) {
        const auto end = TagEnd::read(m_end->text(), m_words.clock);
        if (end > 0)
            return follow(m_tags.giveUntil(m_customers, tag, end));
        m_end->setError(tr("Write when the tag ends: a day, or a day and a time to come"));
        refit(*this);
        return m_end->edit()->setFocus(Qt::OtherFocusReason);
    }
    const std::chrono::hours span(m_span->currentData().toLongLong());
    follow(span == TagSource::Endless ? m_tags.give(m_customers, tag)
                                      : m_tags.giveFor(m_customers, tag, span));
}

/// The answer may come when the form has gone: what was done can be taken back all the same.
void TagForm::follow(const Async<TagReceipt> &done)
{
    whenDone(done,
             parentWidget(),
             [form = QPointer(this), words = m_words](const Result<TagReceipt> &kept) {
                 if (form)
                     form->m_field->setError(kept ? QString() : words.sentence(kept.error()));
                 if (kept ? !kept->steps.isEmpty() : !form)
                     words.told(kept);
             });
}

void TagForm::step(int by)
{
    const int row = std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1));
    m_list->setCurrentRow(row);
}

} // namespace Frontdesk
