// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tagpage.h"

#include "core/base/clock.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int TagRowsSeen = 8;
constexpr int TagSwatch = 10; // pixels at 100 %
constexpr int ShownWidth = 150;
constexpr int ColorWidth = 64;

QIcon tagSwatch(const Theme &theme, int color)
{
    QPixmap pixmap(theme.px(TagSwatch), theme.px(TagSwatch));
    pixmap.fill(theme.colors().account(color));
    return {pixmap};
}

/// A tag has its colour before its name.
class TagCellDelegate : public QStyledItemDelegate
{
public:
    TagCellDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                m_theme.metrics().control.menuRow};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = withoutBidiControls(option->text);
        if (index.column() != TagTableModel::NameColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = tagSwatch(m_theme, index.data(Qt::UserRole).toInt());
        option->decorationSize = {m_theme.px(TagSwatch), m_theme.px(TagSwatch)};
    }

private:
    const Theme &m_theme;
};

QHBoxLayout *rowIn(QVBoxLayout &column, const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.metrics().gap.normal);
    column.addLayout(row);
    return row;
}

QVBoxLayout *tagColumnIn(QWidget &box, const Theme &theme)
{
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.normal);
    return column;
}

} // namespace

TagPage::TagPage(Parts parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_parts(std::move(parts))
    , m_model(new TagTableModel(m_parts.tags, m_parts.clock, this))
    , m_typed(new TextField(m_parts.theme, tr("Find")))
    , m_shown(new QComboBox)
    , m_table(new QTreeView)
    , m_counted(new Label(m_parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_making(new QWidget)
    , m_fresh(new TextField(m_parts.theme, tr("New tag")))
    , m_add(new Button(m_parts.theme, tr("Add tag")))
    , m_heading(new Label(m_parts.theme, TextStep::Body, Weight::Strong))
    , m_changing(new QWidget)
    , m_name(new TextField(m_parts.theme, tr("Name")))
    , m_group(new TextField(m_parts.theme, tr("Group", "of tags")))
    , m_color(new QComboBox)
    , m_merge(new Button(m_parts.theme, tr("Merge…")))
    , m_remove(new Button(m_parts.theme, tr("Remove", "a tag")))
    , m_restore(new Button(m_parts.theme, tr("Restore", "a tag")))
    , m_foot(new QWidget)
    , m_problem(new Label(m_parts.theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    build();
    connectParts();
    list();
}

/// A field that goes tells that it was left, and there is nobody any more to hear it.
TagPage::~TagPage()
{
    for (QObject *one : {static_cast<QObject *>(m_name),
                         static_cast<QObject *>(m_group),
                         static_cast<QObject *>(m_fresh->edit()),
                         static_cast<QObject *>(m_model)})
        one->disconnect(this);
}

void TagPage::build()
{
    addHeading(tr("Tags"));
    if (!m_parts.mayChange)
        addNote(tr("Administrators change tags. Here you see what there is."));
    buildTable();
    buildShown();
    buildFoot();
    m_problem->setWrapped(true);
    addControl(m_problem);
    m_problem->hide();
}

void TagPage::buildTable()
{
    const auto &theme = m_parts.theme;
    auto *box = new QWidget;
    auto *column = tagColumnIn(*box, theme);
    auto *row = rowIn(*column, theme);
    m_typed->setLabelHidden(true);
    m_typed->setPlaceholder(tr("Find a tag or a group"));
    m_typed->setIconName(QStringLiteral("search"));
    m_shown->setAccessibleName(tr("Which tags"));
    m_shown->setMinimumWidth(theme.px(ShownWidth));
    m_shown->addItem(tr("All tags"), int(TagTableModel::Shown::All));
    m_shown->addItem(tr("Not given for %1 days").arg(DaysUntilUnused),
                     int(TagTableModel::Shown::Unused));
    m_shown->addItem(tr("Removed tags"), int(TagTableModel::Shown::Removed));
    row->addWidget(m_typed, 1);
    row->addWidget(m_shown, 0, Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Tags"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TagCellDelegate(theme, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight((TagRowsSeen + 1) * theme.metrics().control.menuRow);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(TagTableModel::NameColumn, QHeaderView::Stretch);
    m_table->header()->setResizeContentsPrecision(TagRowsSeen);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    new FocusRing(*m_table);
    column->addWidget(m_table);
    column->addWidget(m_counted);
    addControl(box);
}

void TagPage::buildShown()
{
    const auto &theme = m_parts.theme;
    auto *column = tagColumnIn(*m_making, theme);
    auto *row = rowIn(*column, theme);
    m_fresh->setLabelHidden(true);
    m_fresh->setPlaceholder(tr("Name of a new tag"));
    m_fresh->edit()->setMaxLength(Tag::LongestName);
    row->addWidget(m_fresh, 1);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    addControl(m_making);
    m_making->setVisible(m_parts.mayChange);
    addControl(m_heading);
    auto *parts = tagColumnIn(*m_changing, theme);
    m_name->edit()->setMaxLength(Tag::LongestName);
    m_group->edit()->setMaxLength(Tag::LongestName);
    parts->addWidget(m_name);
    parts->addWidget(m_group);
    auto *buttons = rowIn(*parts, theme);
    m_color->setAccessibleName(tr("Colour"));
    m_color->setMinimumWidth(theme.px(ColorWidth));
    for (int color = 1; color <= Tag::Colors; ++color)
        m_color->addItem(tagSwatch(theme, color), QString::number(color), color);
    buttons->addWidget(m_color);
    buttons->addStretch();
    buttons->addWidget(m_merge);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_restore);
    addControl(m_changing);
}

void TagPage::buildFoot()
{
    auto *column = tagColumnIn(*m_foot, m_parts.theme);
    auto *row = rowIn(*column, m_parts.theme);
    auto *importing = new Button(m_parts.theme, tr("Import…"));
    auto *exporting = new Button(m_parts.theme, tr("Export…"));
    row->addWidget(importing);
    row->addWidget(exporting);
    row->addStretch();
    connect(importing, &Button::clicked, this, &TagPage::chooseImport);
    connect(exporting, &Button::clicked, this, &TagPage::chooseExport);
    addControl(m_foot);
    m_foot->setVisible(m_parts.mayChange);
}

void TagPage::connectParts()
{
    connect(m_typed, &TextField::edited, this, &TagPage::list);
    connect(m_shown, &QComboBox::activated, this, &TagPage::list);
    // The model is made anew with each change; who looks at one goes on looking at it.
    connect(m_model, &TagTableModel::modelReset, this, &TagPage::stand);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &now) {
                if (m_isFilling || !now.isValid())
                    return;
                m_current = m_model->tags().at(now.row()).id;
                showTag();
            });
    connect(m_add, &Button::clicked, this, &TagPage::add);
    connect(m_fresh->edit(), &QLineEdit::returnPressed, this, &TagPage::add);
    connect(m_name, &TextField::finished, this, &TagPage::change);
    connect(m_group, &TextField::finished, this, &TagPage::change);
    connect(m_color, &QComboBox::activated, this, &TagPage::change);
    connect(m_merge, &Button::clicked, this, &TagPage::openMerge);
    connect(m_remove, &Button::clicked, this, [this] { follow(m_parts.tags.remove(m_current)); });
    connect(m_restore, &Button::clicked, this, [this] { follow(m_parts.tags.restore(m_current)); });
}

void TagPage::tell(const Error &error)
{
    say(m_parts.sentence(error));
}

void TagPage::say(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void TagPage::list()
{
    m_model->show(TagTableModel::Shown(m_shown->currentData().toInt()),
                  m_typed->text().simplified());
}

void TagPage::stand()
{
    m_counted->setText(tr("%n tags", nullptr, m_model->rowCount()));
    {
        const QScopedValueRollback filling(m_isFilling, true);
        int row = m_model->rowOf(m_current);
        if (row < 0 && m_model->rowCount() > 0) {
            row = 0;
            m_current = m_model->tags().constFirst().id;
        }
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showTag();
}

std::optional<Tag> TagPage::current() const
{
    const int row = m_model->rowOf(m_current);
    return row < 0 ? std::nullopt : std::optional(m_model->tags().at(row));
}

void TagPage::showTag()
{
    const auto tag = current();
    m_changing->setVisible(tag && m_parts.mayChange);
    if (!tag) {
        m_heading->setText(tr("No tag is listed."));
        return;
    }
    const bool isRemoved = tag->isRemoved();
    const auto name = withoutBidiControls(tag->name);
    const qint64 last = tag->removedAt + qint64(Tag::DaysToRestore) * 24 * 60 * 60 * 1000;
    m_heading->setText(
        isRemoved
            ? tr("%1 · can be restored until %2", "tag, date").arg(name, TimeText().date(last))
            : name);
    const QScopedValueRollback filling(m_isFilling, true);
    for (QWidget *one : {static_cast<QWidget *>(m_name),
                         static_cast<QWidget *>(m_group),
                         static_cast<QWidget *>(m_color),
                         static_cast<QWidget *>(m_merge),
                         static_cast<QWidget *>(m_remove)})
        one->setVisible(!isRemoved);
    m_restore->setVisible(isRemoved);
    if (!m_name->edit()->hasFocus())
        m_name->setText(tag->name);
    if (!m_group->edit()->hasFocus())
        m_group->setText(tag->group);
    m_color->setCurrentIndex(m_color->findData(tag->color));
}

void TagPage::follow(const Async<> &done)
{
    say({});
    whenDone(done, this, [this](const Result<> &kept) {
        if (kept)
            return;
        tell(kept.error());
        showTag(); // as it is, not as it was wished
    });
}

void TagPage::add()
{
    const auto made = m_parts.tags.tagNamed(m_fresh->text());
    if (!made)
        return tell(made.error());
    Tag tag = *made;
    if (m_model->rowOf(tag.id) >= 0) {
        choose(tag.id); // there is one called so
        return;
    }
    tag.id = {};
    tag.group = current() ? current()->group : QString();
    say({});
    whenDone(m_parts.tags.put({tag}), this, [this](const Result<> &kept) {
        if (!kept)
            return tell(kept.error());
        const auto there = m_parts.tags.tagNamed(m_fresh->text());
        m_fresh->setText({});
        if (there)
            choose(there->id);
    });
}

void TagPage::choose(const TagId &tag)
{
    m_current = tag;
    stand();
    m_table->scrollTo(m_table->currentIndex());
}

void TagPage::change()
{
    auto tag = current();
    if (m_isFilling || !m_parts.mayChange || !tag || tag->isRemoved())
        return;
    const auto was = *tag;
    tag->name = m_name->text().simplified();
    tag->group = m_group->text().simplified();
    tag->color = m_color->currentData().toInt();
    if (*tag != was)
        follow(m_parts.tags.put({*tag}));
}

void TagPage::openMerge()
{
    const auto tag = current();
    if (!tag)
        return;
    auto *form = new MergeForm(m_parts.theme, m_parts.tags, *tag, m_parts.preview, this);
    connect(form, &MergeForm::chosen, this, [this, id = tag->id](const TagId &into) {
        follow(m_parts.tags.merge(id, into));
    });
    form->open();
}

} // namespace Frontdesk
