// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepopup.h"

#include "ui/models/templatehitsmodel.h"
#include "ui/models/templatewords.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templaterowdelegate.h"
#include "ui/theme/paint.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int ListSide = 396; // look.md: 692 = 396 + 296
constexpr int PreviewSide = 296;
constexpr int MostRows = 6;
constexpr int LeastHeight = 220; ///< a preview wants some room
constexpr int MostHeight = 440; ///< of a long preview
constexpr int FootHeight = 36;

/// Keys and what they do, in a line.
class KeyLine : public QWidget
{
public:
    using Keys = QList<std::pair<QList<QKeySequence>, QString>>;

    KeyLine(const Theme &theme, Keys keys)
        : m_theme(theme)
        , m_keys(std::move(keys))
    {
        setFixedHeight(theme.px(FootHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &gap = m_theme.metrics().gap;
        painter.setFont(m_theme.fonts().font(TextStep::Detail));
        int x = gap.medium;
        for (const auto &[keys, words] : m_keys) {
            for (const auto &key : keys) {
                const QStringList caps = keyCapsOf(key);
                const int wide = keyCapsWidth(m_theme, caps);
                drawKeyCaps(painter, m_theme, {x, 0, wide, height()}, caps);
                x += wide + gap.tiny;
            }
            painter.setPen(m_theme.colors().text2);
            const int wide = painter.fontMetrics().horizontalAdvance(words);
            if (x + wide > width())
                return; // a key without its words says nothing more either
            painter.drawText(QRect(x, 0, wide + 1, height()), Qt::AlignVCenter, words);
            x += wide + gap.large;
        }
    }

private:
    const Theme &m_theme;
    Keys m_keys;
};

} // namespace

TemplatePopup::TemplatePopup(const Theme &theme,
                             const AccountSource &accounts,
                             PictureOf pictures,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new TemplateHitsModel(accounts, this))
    , m_delegate(new TemplateRowDelegate(theme, this))
    , m_list(new QListView)
    , m_preview(new TemplatePreview(theme, std::move(pictures)))
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_foot(nullptr)
    , m_count(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_bubbles(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_missing(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    setAccessibleName(tr("Templates"));
    hide();
    build();
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &TemplatePopup::showChosen);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT taken(m_model->hits().at(index.row()));
    });
}

void TemplatePopup::setScene(const Templates::ValueOf &valueOf, const QString &locale)
{
    m_valueOf = valueOf;
    m_textLocale = locale;
    m_delegate->setLocaleOfText(locale);
}

void TemplatePopup::offer(const QList<Templates::Hit> &hits,
                          qsizetype fitting,
                          const QString &typed)
{
    m_model->show(hits, typed);
    m_count->setText(
        hits.isEmpty()
            ? tr("No template is like “%1”. Esc, and Enter sends it as it is.").arg(typed)
            : tr("%n template(s)", nullptr, static_cast<int>(fitting)));
    m_list->setVisible(!hits.isEmpty());
    m_right->setVisible(!hits.isEmpty());
    m_foot->setVisible(!hits.isEmpty());
    if (!hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void TemplatePopup::place(QPoint corner)
{
    const int edge = m_theme.metrics().gap.normal;
    QSize size = wantedSize();
    size.setWidth(std::min(size.width(), parentWidget()->width() - 2 * edge));
    size.setHeight(std::min(size.height(), std::max(1, corner.y() - edge)));
    const int x =
        std::clamp(corner.x(), edge, std::max(edge, parentWidget()->width() - edge - size.width()));
    m_right->setVisible(!m_model->hits().isEmpty()
                        && size.width() >= m_theme.px(ListSide + PreviewSide / 2));
    m_corner = corner;
    setGeometry(QRect(QPoint(x, corner.y() - size.height()), size));
    show();
    raise();
}

void TemplatePopup::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int now = m_list->currentIndex().row();
    int next = now + rows;
    // One step more goes around; a page stops at the end.
    if (qAbs(rows) == 1)
        next = next < 0 ? last : next > last ? 0 : next;
    m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, last), 0));
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

std::optional<Templates::Hit> TemplatePopup::chosen() const
{
    const int row = m_list->currentIndex().row();
    const auto &hits = m_model->hits();
    return row < 0 || row >= hits.size() ? std::nullopt : std::optional(hits.at(row));
}

void TemplatePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const Corners corners = Corners::all(m_theme.metrics().control.popupRadius);
    fillRound(painter, rect(), corners, c.raised);
    if (m_right->isVisible())
        painter.fillRect(QRect(m_right->x() - 1, 1, 1, height() - 2), c.line);
    outlineRound(painter, rect(), corners, c.edge);
}

void TemplatePopup::build()
{
    const auto &gap = m_theme.metrics().gap;
    buildList();
    m_foot = buildFoot();
    m_count->setWrapped(true);
    m_count->setContentsMargins(gap.medium, gap.tiny, gap.medium, gap.tiny);
    m_missing->setWrapped(true);

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(gap.tiny, gap.tiny, gap.tiny, 0);
    left->setSpacing(gap.hair);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    left->addWidget(m_foot);

    auto *title = new Label(m_theme, TextStep::Detail, Weight::Strong);
    title->setText(tr("Preview"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_theme.metrics().bubble.side, 0, m_theme.metrics().bubble.side, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_bubbles);
    m_missing->setContentsMargins(
        m_theme.metrics().bubble.side, 0, m_theme.metrics().bubble.side, 0);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, gap.normal, 0, gap.normal);
    right->setSpacing(gap.small);
    right->addLayout(head);
    right->addWidget(m_preview);
    right->addWidget(m_missing);
    right->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    row->addWidget(m_left, ListSide);
    row->addWidget(m_right, PreviewSide);
}

QWidget *TemplatePopup::buildFoot()
{
    const QKeySequence enter(Qt::Key_Enter);
    return new KeyLine(m_theme,
                       {{{enter}, tr("insert")},
                        {{enter, enter}, tr("send")},
                        {{QKeySequence(Qt::Key_Escape)}, tr("close")}});
}

void TemplatePopup::buildList()
{
    m_list->setAccessibleName(tr("Templates that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setBackgroundRole(QPalette::Button);
    m_list->viewport()->setAutoFillBackground(false);
}

void TemplatePopup::showChosen()
{
    const auto hit = chosen();
    m_bubbles->setText(hit ? TemplateWords::bubbles(hit->bubbles.size()) : QString());
    m_preview->show(hit ? hit->bubbles : QList<Content>(), m_valueOf, m_textLocale);
    const auto &missing = m_preview->missing();
    m_missing->setText(missing.isEmpty()
                           ? QString()
                           : tr("Still to be filled: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    if (isVisible())
        place(m_corner); // as high as it needs
}

QSize TemplatePopup::wantedSize() const
{
    const int rows = std::min<int>(m_model->rowCount(), MostRows);
    const auto &gap = m_theme.metrics().gap;
    const int head = m_theme.fonts().lineHeight(TextStep::Detail) + 2 * gap.tiny;
    if (rows == 0)
        return {m_theme.px(ListSide), head + 2 * gap.normal};
    const int list =
        head + rows * m_delegate->rowHeight() + m_theme.px(FootHeight) + 2 * gap.normal;
    int seen =
        head + m_preview->heightForWidth(m_theme.px(PreviewSide)) + 2 * gap.normal + gap.small;
    if (!m_preview->missing().isEmpty())
        seen += head;
    return {m_theme.px(ListSide + PreviewSide),
            std::clamp(std::max(list, seen), m_theme.px(LeastHeight), m_theme.px(MostHeight))};
}

} // namespace Frontdesk
