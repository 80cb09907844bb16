// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mergeform.h"

#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int MergeRowsSeen = 6;
constexpr int MostMergeRows = 200; ///< who wants another one types on

} // namespace

MergeForm::MergeForm(
    const Theme &theme, TagSource &tags, const Tag &tag, Preview preview, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_tags(tags)
    , m_tag(tag)
    , m_preview(std::move(preview))
    , m_typed(new TextField(theme, tr("Merge with")))
    , m_list(new QListWidget)
    , m_words(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_merge(new Button(theme, tr("Merge"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge “%1” with another tag").arg(withoutBidiControls(tag.name)));
    const auto &gap = theme.metrics().gap;
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setText(windowTitle());
    m_typed->setLabelHidden(true);
    m_typed->setPlaceholder(tr("Find the other tag"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(MergeRowsSeen * theme.metrics().control.menuRow);
    new FocusRing(*m_list);
    m_words->setWrapped(true);
    auto *cancel = new Button(theme, tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap.normal);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addSpacing(gap.small);
    column->addWidget(m_words);
    column->addLayout(foot);
    setFixedWidth(theme.metrics().page.dialog);
    connect(m_typed, &TextField::edited, this, &MergeForm::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeForm::look);
    connect(&tags, &TagSource::changed, this, &MergeForm::fill);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_merge, &Button::clicked, this, &MergeForm::merge);
    fill();
}

void MergeForm::fill()
{
    const auto stood = m_offered.value(m_list->currentRow()).id;
    m_offered = m_tags.like(m_typed->text().simplified(), MostMergeRows);
    m_offered.removeIf([this](const Tag &one) { return one.id == m_tag.id; });
    m_list->clear();
    int row = -1;
    for (const auto &tag : std::as_const(m_offered)) {
        if (tag.id == stood)
            row = m_list->count();
        auto *item = new QListWidgetItem(withoutBidiControls(tag.name), m_list);
        item->setSizeHint({0, m_theme.metrics().control.menuRow});
    }
    m_list->setCurrentRow(row);
    look();
}

void MergeForm::look()
{
    const auto into = m_offered.value(m_list->currentRow());
    const int looks = ++m_looks;
    m_merge->setEnabled(!into.id.isNull());
    if (into.id.isNull()) {
        tell(tr("Choose the tag that stays."));
        return;
    }
    tell({});
    whenDone(m_preview(m_tag, into), this, [this, looks, into](const Result<Overlap> &overlap) {
        if (looks == m_looks)
            say(into, overlap);
    });
}

void MergeForm::say(const Tag &into, const Result<Overlap> &overlap)
{
    if (!overlap) {
        tell(tr("How many customers that concerns cannot be counted now."));
        return;
    }
    const auto from = static_cast<int>(overlap->from);
    const auto onto = static_cast<int>(overlap->into);
    const auto both = static_cast<int>(overlap->both);
    const QString gone = withoutBidiControls(m_tag.name);
    const QString kept = withoutBidiControls(into.name);
    const QStringList words{
        tr("“%1” has %Ln customers.", nullptr, from).arg(gone),
        tr("“%1” has %Ln customers.", nullptr, onto).arg(kept),
        tr("%Ln have both.", nullptr, both),
        tr("Afterwards %Ln have “%1”.", nullptr, from + onto - both).arg(kept),
        tr("For 30 days it can be taken back by restoring “%1”.").arg(gone),
    };
    tell(words.join(u' '));
}

/// What is said has as many lines as it needs; the list must not be written over.
void MergeForm::tell(const QString &words)
{
    m_words->setText(words);
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void MergeForm::merge()
{
    const auto into = m_offered.value(m_list->currentRow()).id;
    if (into.isNull())
        return;
    accept();
    Q_EMIT chosen(into);
}

void MergeForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk
